/* « Révisions à venir », or « Personnes suivies » where nobody is reviewed: a panel of Tasklist and a part of Cockpit's first page; text only. */

const WORDS = {
  title: {REVIEWS: 'Révisions à venir', CONTACTS: 'Personnes suivies'},
  loading: 'Lecture des dossiers suivis…',
  close: 'Fermer',
  on: {
    REVIEWS: date => `Au ${date}. « Prévue le » est le jour visé; « au plus tard le », le dernier jour possible.`,
    CONTACTS: date => `Au ${date}. Le prochain contact est le jour convenu pour se parler ou se rencontrer.`
  },
  late: {
    REVIEWS: count => ` (${count} en retard)`,
    CONTACTS: count => ` (${count} à joindre)`
  },
  person: {
    file: 'Dossier',
    name: 'Personne',
    agent: 'Agente ou agent',
    organism: 'Organisme',
    step: 'Étape',
    next: 'Prochain contact',
    planned: 'Prévue le',
    last: 'Au plus tard le',
    left: 'Échéance',
    consent: 'Consentement'
  },
  opened: file => `Ouvrir le dossier ${file}`,
  number: 'Ouvrir un dossier par son numéro',
  open: 'Ouvrir',
  notANumber: 'Inscrivez le numéro du dossier, en chiffres.',
  only: 'Numéro de dossier',
  colleague: 'Collègue',
  organism: 'Organisme',
  period: 'Échéance',
  all: 'Tous',
  everyPeriod: 'Toutes',
  noPlace: 'Sans place en ce moment',
  nothing: 'Aucun dossier ne répond à ces choix.',
  who: {AGENT: 'Agente ou agent', ORGANISM: 'Organisme', FOLLOWED: 'Collègue'},
  total: 'Total',
  nobody: 'Personne n’est suivi en ce moment.',
  count: (number, column, name) =>
    `${number}, ${column.toLowerCase()}, ${name} : voir les dossiers`,
  behind: (column, name) => `${name} — ${column.toLowerCase()}`,
  noName: 'Non visible',
  most: 500,
  cut: 'Seuls les 500 premiers dossiers sont affichés, les plus urgents d’abord.',
  managers: 'Les dossiers suivis sont comptés pour les gestionnaires de chaque lieu.',
  expired: 'Votre session est terminée. Reconnectez-vous.',
  failed: 'Les dossiers suivis n’ont pas pu être lus. Réessayez; si cela revient, prévenez l’administration.'
};

const DUE = ['LATE', 'IN_30', 'IN_60', 'IN_90', 'LATER'];

let parts = 0;

function element(name, className, text) {
  const node = document.createElement(name);
  if (className) {
    node.className = className;
  }
  if (text !== undefined && text !== null) {
    node.textContent = text;
  }
  return node;
}

function button(className, text, action) {
  const node = element('button', className, text);
  node.type = 'button';
  node.addEventListener('click', action);
  return node;
}

async function read(address) {
  const answer = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {Accept: 'application/json'}
  });
  if (answer.ok) {
    return answer.json();
  }
  if (answer.status === 401) {
    throw new Error(WORDS.expired);
  }
  const refusal = answer.status < 500 ? await answer.json().catch(() => ({})) : {};
  throw Object.assign(new Error(refusal.message || WORDS.failed), {status: answer.status});
}

function saying(problem) {
  const node = element(
    'p', 'fr-load-status', problem instanceof TypeError ? WORDS.failed : problem.message);
  node.setAttribute('role', 'alert');
  return node;
}

function waiting() {
  const node = element('p', 'fr-load-status', WORDS.loading);
  node.setAttribute('role', 'status');
  return node;
}

function heads(words) {
  const row = element('tr');
  row.append(
    ...words.map(word => {
      const head = element('th', null, word);
      head.scope = 'col';
      return head;
    })
  );
  const node = element('thead');
  node.append(row);
  return node;
}

function wide(table) {
  const node = element('div', 'fr-load-wide');
  node.append(table);
  return node;
}

/* The dossier's own plugin shows it; Cockpit has none, and its numbers open nothing. */
function openDossier(api, file) {
  document.dispatchEvent(new CustomEvent('fil-rouge-dossier', {detail: {api, file}}));
}

function number(api, file) {
  const cell = element('th', null, api ? null : file);
  cell.scope = 'row';
  if (api) {
    const opener = button('btn btn-link', file, () => openDossier(api, file));
    opener.setAttribute('aria-label', WORDS.opened(file));
    cell.append(opener);
  }
  return cell;
}

/* Whoever is followed without reviews is followed by a colleague, whatever they are there for. */
function head(key, lines) {
  return key === 'agent' && lines.some(line => line.step) ? WORDS.colleague : WORDS.person[key];
}

/* Numbers, and names, colleagues or consents where there is something to say of them. */
function people(api, lines, caption) {
  const shown = Object.keys(WORDS.person).filter(
    key => lines.some(line => line[key])
  );
  const table = element('table', 'fr-load-people');
  table.append(element('caption', null, caption), heads(shown.map(key => head(key, lines))));
  const body = element('tbody');
  lines.forEach(line => {
    const row = element('tr');
    row.append(number(api, line.file));
    shown.slice(1).forEach(key => {
      const hidden = key === 'name' && !line.name;
      const text = hidden ? WORDS.noName : line[key] || '—';
      row.append(element('td', hidden ? 'fr-load-none' : `fr-load-${key}`, text));
    });
    body.append(row);
  });
  table.append(body);
  return wide(table);
}

function cut(lines) {
  return lines.length >= WORDS.most ? [element('p', 'fr-load-note', WORDS.cut)] : [];
}

function section(title) {
  const node = element('section', 'fr-load-part');
  const heading = element('h4', null, title);
  parts += 1;
  heading.id = `fr-load-${parts}`;
  node.setAttribute('aria-labelledby', heading.id);
  node.append(heading);
  return node;
}

function field(label, control) {
  const node = element('label', 'fr-load-field', label);
  control.classList.add('form-control');
  node.append(control);
  return node;
}

function choice(label, all, options, chosen) {
  const control = element('select');
  (all ? [['', all], ...options] : options).forEach(([value, text]) => {
    const option = element('option', null, text);
    option.value = value;
    control.append(option);
  });
  control.value = chosen || '';
  return [control, field(label, control)];
}

function different(lines, key, none) {
  return [...new Set(lines.map(line => line[key] || none))]
    .sort((a, b) => a.localeCompare(b, 'fr-CA'))
    .map(value => [value, value]);
}

/* What is shown of a list: by number, agent, organism and period. */
function filters(list, again, show) {
  const lines = list.groups.flatMap(group => group.lines);
  const node = element('div', 'fr-load-filters');
  const file = element('input');
  file.type = 'search';
  file.inputMode = 'numeric';
  const served = list.agents.length > 1;
  const [agent, agentField] = served
    ? choice(head('agent', lines), null, list.agents.map(one => [one.code, one.name]), list.agent)
    : choice(head('agent', lines), WORDS.all, different(lines, 'agent', ''));
  const [organism, organismField] = choice(
    WORDS.organism, WORDS.all, different(lines, 'organism', WORDS.noPlace));
  const [period, periodField] = choice(
    WORDS.period, WORDS.everyPeriod, list.groups.map(group => [group.label, group.label]));
  const change = () =>
    show(
      group => !period.value || group.label === period.value,
      line =>
        String(line.file).includes(file.value.trim()) &&
        (served || !agent.value || line.agent === agent.value) &&
        (!organism.value || (line.organism || WORDS.noPlace) === organism.value)
    );
  file.addEventListener('input', change);
  [organism, period].forEach(control => control.addEventListener('change', change));
  agent.addEventListener('change', served ? () => again(agent.value) : change);
  const placed = lines.some(line => line.organism);
  node.append(
    field(WORDS.only, file), agentField, ...(placed ? [organismField] : []), periodField);
  return node;
}

function followed(api, list, again) {
  const node = section(list.title);
  const place = element('div');
  const show = (inGroup, inLine) => {
    const tables = list.groups.filter(inGroup).flatMap(group => {
      const lines = group.lines.filter(inLine);
      if (lines.length === 0) {
        return [];
      }
      const table = people(api, lines, `${group.label} (${lines.length})`);
      table.classList.toggle('fr-load-late', group.late);
      return [table];
    });
    const empty = tables.length === 0 && list.groups.length > 0;
    place.replaceChildren(...(empty ? [element('p', 'fr-load-note', WORDS.nothing)] : tables));
  };
  node.append(element('p', null, list.sentence), filters(list, again, show), place);
  show(() => true, () => true);
  node.append(...cut(list.groups.flatMap(group => group.lines)));
  return node;
}

/* Any file of one's own, even of someone who does not take part yet or any more. */
function byNumber(api) {
  const form = element('form', 'fr-load-filters');
  const file = element('input');
  file.inputMode = 'numeric';
  const problem = element('p', 'fr-load-status');
  problem.setAttribute('role', 'alert');
  const submit = element('button', 'btn btn-default', WORDS.open);
  submit.type = 'submit';
  form.addEventListener('submit', event => {
    event.preventDefault();
    const valid = /^[0-9]{1,15}$/.test(file.value.trim());
    problem.textContent = valid ? '' : WORDS.notANumber;
    if (valid) {
      openDossier(api, file.value.trim());
    }
  });
  form.append(field(WORDS.number, file), submit, problem);
  return form;
}

async function open(api, source, place, query, caption) {
  place.replaceChildren(waiting());
  try {
    const lines = await read(`${source}/reviews/behind?${new URLSearchParams(query)}`);
    const table = people(api, lines, `${caption} (${lines.length})`);
    place.replaceChildren(table, ...cut(lines));
    table.tabIndex = -1;
    table.focus();
  } catch (problem) {
    place.replaceChildren(saying(problem));
  }
}

function counts(api, source, table, columns) {
  const node = section(table.title);
  if (table.rows.length === 0) {
    node.append(element('p', null, WORDS.nobody));
    return node;
  }
  const place = element('div', 'fr-load-behind');
  const grid = element('table', 'fr-load-counts');
  grid.setAttribute('aria-labelledby', node.getAttribute('aria-labelledby'));
  grid.append(heads([WORDS.who[table.by], ...columns, WORDS.total]));
  const body = element('tbody');
  table.rows.forEach(tally => {
    const row = element('tr');
    const name = element('th', null, tally.name);
    name.scope = 'row';
    row.append(name);
    tally.counts.forEach((count, i) => {
      const cell = element('td', i === 0 && count > 0 ? 'fr-load-late' : null);
      if (count > 0) {
        const show = button('btn btn-link', count, () =>
          open(
            api,
            source,
            place,
            {by: table.by, code: tally.code, due: DUE[i]},
            WORDS.behind(columns[i], tally.name)
          )
        );
        show.setAttribute('aria-label', WORDS.count(count, columns[i], tally.name));
        cell.append(show);
      } else {
        cell.textContent = '0';
      }
      row.append(cell);
    });
    row.append(element('td', 'fr-load-total', tally.total));
    body.append(row);
  });
  grid.append(body);
  node.append(wide(grid), place);
  return node;
}

function view(api, source, load, again) {
  const node = element('div', 'fr-load');
  node.append(
    element('p', 'fr-load-note', WORDS.on[load.of](load.today)),
    ...(api ? [byNumber(api)] : []),
    ...load.lists.map(list => followed(api, list, again)),
    ...load.tables.map(table => counts(api, source, table, load.columns))
  );
  return node;
}

function panel(api, source, of) {
  const dialog = element('dialog', 'fr-load-dialog');
  const heading = element('h3', null, WORDS.title[of]);
  heading.id = 'fr-load-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const header = element('header');
  header.append(heading, button('btn btn-default', WORDS.close, () => dialog.close()));
  const content = element('div', 'fr-load-content');
  content.append(waiting());
  dialog.append(header, content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const again = agent =>
    read(`${source}/reviews${agent ? `?${new URLSearchParams({agent})}` : ''}`)
      .then(load => content.replaceChildren(view(api, source, load, again)))
      .catch(problem => content.replaceChildren(saying(problem)));
  again();
}

export default [
  {
    id: 'review-load-action',
    pluginPoint: 'tasklist.navbar.action',
    priority: 250,
    render: (container, {api}) => {
      const source = `${api.tasklistApi}/plugin/caseload/${api.engine}`;
      // Whoever follows nobody has nothing to open.
      read(`${source}/reviews/late`)
        .then(({late, of}) =>
          container.replaceChildren(
            button(
              'fr-load-open',
              WORDS.title[of] + (late > 0 ? WORDS.late[of](late) : ''),
              () => panel(api, source, of)
            )
          )
        )
        .catch(() => container.replaceChildren());
    }
  },
  {
    id: 'review-load',
    pluginPoint: 'cockpit.dashboard',
    priority: 5,
    render: (container, {api}) => {
      const source = `${api.cockpitApi}/plugin/caseload/${api.engine}`;
      read(`${source}/reviews`)
        .then(load => {
          const page = element('div', 'fr-load-dashboard');
          page.append(element('h3', null, WORDS.title[load.of]), view(null, source, load));
          container.replaceChildren(page);
        })
        .catch(problem =>
          container.replaceChildren(
            problem.status === 403 ? element('p', 'fr-load-note', WORDS.managers) : saying(problem)
          )
        );
    }
  }
];
