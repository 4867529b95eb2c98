import { steps } from './steps.js';

/**
 * Says that what was sent has arrived, in which file, and what waits there now. The stock page says
 * nothing of a task that is done unless another one follows for the same person in the same process.
 */
const OPENING = new Set(['referral', 'conversion', 'direct-recruitment', 'screening']);
const NEXT_SHOWN = 3;
const TIME_TO_READ = 16000;

/** What was started in this page: the answer of the server, by instance. */
const started = new Map();

/** The number people know a file by; the titles of its tasks carry it. */
function fileIn(tasks) {
  return tasks.map(task => /dossier (\d+)/.exec(task.name)?.[1]).find(Boolean);
}

function titleOfStart(process, file) {
  if (process === 'directory-load') {
    return 'Le répertoire est chargé';
  }
  if (!file) {
    return 'C’est envoyé';
  }
  return OPENING.has(process) ? `Dossier ${file} ouvert` : `C’est consigné au dossier ${file}`;
}

const DIRECTORY =
  'Tout le fichier est en vigueur; un organisme qui n’y est plus a pris fin hier. Le répertoire'
  + ' se lit dans la tâche « Proposer un organisme ».';

function link(task) {
  const anchor = document.createElement('a');
  anchor.href = `#/?forceDisplayTask=true&task=${task.id}`;
  anchor.textContent = task.name || task.taskDefinitionKey;
  return anchor.outerHTML;
}

function plain(words) {
  const text = document.createElement('i');
  text.textContent = words;
  return text.innerHTML;
}

function told({ name, who, due }) {
  return plain(`« ${name} »${who ? ` (${who})` : ''}${due ? `, d’ici le ${due}` : ''}`);
}

/** What waits in the process just continued comes first, be it somebody else's. */
function whatComesNext({ next, awaited }, user, instance) {
  const mine = next.filter(task => !task.assignee || task.assignee === user);
  const here = mine.filter(task => task.processInstanceId === instance);
  const links = [...new Set([...here, ...mine])].slice(0, NEXT_SHOWN).map(link).join(', ');
  if (!here.length && awaited.length) {
    return `La suite est en route : ${awaited.map(told).join('; ')}.`
      + (links ? `<br>À faire aussi pour ce dossier : ${links}` : '');
  }
  return links ? `À faire maintenant : ${links}` : 'La suite est en route.';
}

/** What waits in this pathway, of what this person may see. */
function listed(tasks, pathway) {
  return pathway
    ? tasks.list({ processInstanceBusinessKey: pathway, maxResults: 15 }).then(
        found => found._embedded.task,
        () => []
      )
    : Promise.resolve([]);
}

async function afterStart(tasks, { businessKey, definitionId }) {
  const process = definitionId.split(':')[0];
  const next = await listed(tasks, businessKey);
  return { title: titleOfStart(process, fileIn(next)), next, process };
}

async function afterTask(tasks, name) {
  const next = await listed(tasks, /parcours (\d+)/.exec(name)?.[1]);
  return { title: name ? `Terminé : ${name}` : 'La tâche est terminée', next };
}

function confirmation(camAPI, notices, $rootScope) {
  const tasks = camAPI.resource('task');
  return async ({ assignee, processInstanceId }) => {
    const start = started.get(processInstanceId);
    const name = document.querySelector('.task-card h2.task')?.innerText.trim();
    const [after, awaited] = await Promise.all([
      start ? afterStart(tasks, start) : afterTask(tasks, name),
      steps('next', processInstanceId)
    ]);
    notices.addMessage({
      status: plain(after.title),
      message:
        after.process === 'directory-load'
          ? DIRECTORY
          : whatComesNext({ ...after, awaited }, assignee, processInstanceId),
      unsafe: true,
      exclusive: true,
      duration: TIME_TO_READ
    });
    $rootScope.$applyAsync();
  };
}

function remembering(definitions) {
  const stock = definitions.submitForm;
  definitions.submitForm = async (...sent) => {
    const instance = await stock.apply(definitions, sent);
    started.set(instance.id, instance);
    return instance;
  };
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('assignNotification', [
      'camAPI', 'Notifications', '$rootScope', confirmation
    ])
]).run(['camAPI', camAPI => remembering(camAPI.resource('process-definition'))]);
