/* « Révisions à venir »: a panel of Tasklist and a part of Cockpit's first page; text only. */

const WORDS = {
  title: 'Révisions à venir',
  loading: 'Lecture des révisions…',
  close: 'Fermer',
  on: date => `Au ${date}. « Prévue le » est le jour visé; « au plus tard le », le dernier jour possible.`,
  late: count => ` (${count} en retard)`,
  person: ['Dossier', 'Personne', 'Organisme', 'Prévue le', 'Au plus tard le', 'Échéance'],
  who: {AGENT: 'Agente ou agent', ORGANISM: 'Organisme'},
  total: 'Total',
  nobody: 'Personne n’est en participation dans vos bureaux en ce moment.',
  count: (number, column, name) =>
    `${number}, ${column.toLowerCase()}, ${name} : voir les dossiers`,
  behind: (column, name) => `${name} — ${column.toLowerCase()}`,
  noName: 'Non visible',
  most: 500,
  cut: 'Seuls les 500 premiers dossiers sont affichés, les plus urgents d’abord.',
  managers: 'Les révisions à venir sont montrées aux gestionnaires, pour leurs bureaux.',
  expired: 'Votre session est terminée. Reconnectez-vous.',
  failed: 'Les révisions n’ont pas pu être lues. Réessayez; si cela revient, prévenez l’administration.'
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

/* Numbers, and names where there are some. */
function people(lines, caption) {
  const named = lines.some(line => line.name);
  const shown = WORDS.person.filter((_, i) => i !== 1 || named);
  const table = element('table', 'fr-load-people');
  table.append(element('caption', null, caption), heads(shown));
  const body = element('tbody');
  lines.forEach(line => {
    const row = element('tr');
    const file = element('th', null, line.file);
    file.scope = 'row';
    row.append(file);
    if (named) {
      row.append(element('td', line.name ? null : 'fr-load-none', line.name || WORDS.noName));
    }
    row.append(
      element('td', null, line.organism || '—'),
      element('td', null, line.planned),
      element('td', null, line.last),
      element('td', null, line.left)
    );
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

function followed(list) {
  const node = section(list.title);
  node.append(element('p', null, list.sentence));
  list.groups.forEach(group => {
    const table = people(group.lines, `${group.label} (${group.lines.length})`);
    table.classList.toggle('fr-load-late', group.late);
    node.append(table);
  });
  node.append(...cut(list.groups.flatMap(group => group.lines)));
  return node;
}

async function open(source, place, query, caption) {
  place.replaceChildren(waiting());
  try {
    const lines = await read(`${source}/reviews/behind?${new URLSearchParams(query)}`);
    const table = people(lines, `${caption} (${lines.length})`);
    place.replaceChildren(table, ...cut(lines));
    table.tabIndex = -1;
    table.focus();
  } catch (problem) {
    place.replaceChildren(saying(problem));
  }
}

function counts(source, table, columns) {
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

function view(source, load) {
  const node = element('div', 'fr-load');
  node.append(
    element('p', 'fr-load-note', WORDS.on(load.today)),
    ...load.lists.map(followed),
    ...load.tables.map(table => counts(source, table, load.columns))
  );
  return node;
}

function panel(source) {
  const dialog = element('dialog', 'fr-load-dialog');
  const heading = element('h3', null, WORDS.title);
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
  read(`${source}/reviews`)
    .then(load => content.replaceChildren(view(source, load)))
    .catch(problem => content.replaceChildren(saying(problem)));
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
        .then(({late}) =>
          container.replaceChildren(
            button(
              'fr-load-open',
              WORDS.title + (late > 0 ? WORDS.late(late) : ''),
              () => panel(source)
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
          page.append(element('h3', null, WORDS.title), view(source, load));
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
