import { firstMarked, forgetMarks, markNamed } from './refused-fields.js';

/**
 * What a notice says is true now. The stock page keeps a refusal on screen after the corrected form
 * went through, on the next task too, and says « rien n'a été enregistré » without saying why.
 */
const COMPLETED_FIELDS = 'Corrigez les champs marqués en rouge, puis recommencez.';

/** How the stock page words a task that its own address names and the server does not find. */
const NO_SUCH_TASK = /^<task> <- .*Introuvable/;
const OF_A_TASK = /^<\w+> <- /;

const DONE_ALREADY = {
  type: 'info',
  status: 'Cette tâche est déjà terminée',
  message: 'La liste montre ce qui reste à faire.',
  exclusive: true,
  duration: 12000
};

/** The password is right; this application is not theirs. */
const ELSEWHERE = {
  status: 'Les tâches ne vous sont pas ouvertes',
  message:
    'Votre compte est bon, mais il n’a pas de tâches à faire ici. Allez plutôt à'
    + ' <a href="../../cockpit/default/">Suivi (Cockpit)</a> ou à'
    + ' <a href="../../admin/default/">Administration</a>.',
  unsafe: true,
  exclusive: true
};

/** What is to be corrected comes into sight; a refusal that names no field does itself. */
function show(message) {
  markNamed(message);
  const place = firstMarked() || document.querySelector('.modal .alert-danger');
  place?.scrollIntoView({ block: 'center' });
}

function reworded(refusal) {
  const message = refusal.message || '';
  if (NO_SUCH_TASK.test(message)) {
    return DONE_ALREADY;
  }
  return OF_A_TASK.test(message)
    ? { ...refusal, status: 'Cette tâche ne s’ouvre pas', message: message.replace(OF_A_TASK, '') }
    : { ...refusal, message: message || COMPLETED_FIELDS };
}

function oneRefusalAtATime(notices, $rootScope) {
  const stock = notices.addError;
  let elsewhere = false;
  $rootScope.$on('authentication.login.failure', (event, answer) => {
    elsewhere = answer.status === 403;
  });
  notices.addError = refusal => {
    notices.clearAll();
    stock.call(notices, { ...(elsewhere ? ELSEWHERE : reworded(refusal)) });
    elsewhere = false;
    setTimeout(show, 200, refusal.message || '');
  };
  return notices;
}

function taskOf(address) {
  return /[?&]task=([^&]*)/.exec(address)?.[1];
}

/** What was just done stays said on the next task; what was refused there does not. */
function forgetRefusals(notices) {
  notices.notifications
    .filter(notice => notice.type === 'danger')
    .forEach(notice => notices.clear(notice));
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide => $provide.decorator('Notifications', ['$delegate', '$rootScope', oneRefusalAtATime])
]).run([
  'Notifications',
  notices => {
    window.addEventListener('hashchange', change => {
      if (taskOf(change.oldURL) !== taskOf(change.newURL)) forgetRefusals(notices);
    });
    document.addEventListener(
      'click',
      click => {
        if (click.target.closest?.('.form-actions button, .modal-footer button')) {
          notices.clearAll();
          forgetMarks();
        }
      },
      true
    );
    // Escape closes a list or a calendar; it must not throw a form away with what was typed.
    window.addEventListener(
      'keydown',
      key => key.key === 'Escape' && document.querySelector('.modal .fjs-form') && key.stopPropagation(),
      true
    );
  }
]);
