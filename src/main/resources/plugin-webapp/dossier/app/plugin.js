/* The Dossier tab: shows what the server answers, as text only. */

const WORDS = {
  loading: 'Ouverture du dossier…',
  story: 'Ce qui s\'est passé',
  print: 'Imprimer',
  papers: 'Documents',
  making: 'Préparation du document…',
  made: 'Document téléchargé : ',
  close: 'Fermer',
  expired: 'Votre session est terminée. Reconnectez-vous, puis rouvrez cet onglet.',
  failed: 'Le dossier n\'a pas pu être ouvert. Réessayez; si cela revient, prévenez l\'administration.',
  notMade: 'Le document n\'a pas pu être produit. Réessayez; si cela revient, prévenez l\'administration.'
};

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

function notices(sentences) {
  return sentences.map(sentence => element('p', 'fr-dossier-notice', sentence));
}

function section(part, index) {
  const node = element('section', 'fr-dossier-section');
  const heading = element('h4', null, part.title);
  heading.id = `fr-dossier-${index}`;
  node.setAttribute('aria-labelledby', heading.id);
  const list = element('dl');
  part.facts.forEach(fact => {
    list.append(element('dt', null, fact.label), element('dd', null, fact.value));
  });
  node.append(heading, ...notices(part.notices), list, ...part.comparisons.map(comparison));
  return node;
}

/* Two versions side by side; the latest comparison is open, the others open on a click. */
function comparison(compared, index) {
  const node = element('details', 'fr-dossier-comparison');
  node.open = index === 0;
  const table = element('table');
  const head = element('tr');
  [compared.before, compared.after].forEach(version => {
    const cell = element('th', null, version);
    cell.scope = 'col';
    head.append(cell);
  });
  const body = element('tbody');
  compared.parts.forEach(part => body.append(...comparedPart(part)));
  const top = element('thead');
  top.append(head);
  table.append(top, body);
  node.append(
    element('summary', null, compared.title),
    element('p', 'fr-dossier-summary', compared.summary),
    table
  );
  return node;
}

function comparedPart(part) {
  const kind = `fr-dossier-${part.change.toLowerCase()}`;
  const title = element('tr', kind);
  const label = element('th');
  label.colSpan = 2;
  label.scope = 'rowgroup';
  label.append(part.label, element('span', 'fr-dossier-change', part.words));
  title.append(label);
  const row = element('tr', kind);
  row.append(element('td', null, part.before || '—'), element('td', null, part.after || '—'));
  return [title, row];
}

function story(entries) {
  const node = element('section', 'fr-dossier-story');
  node.append(element('h4', null, WORDS.story));
  const list = element('ol');
  entries.forEach(entry => {
    const item = element('li');
    item.append(
      element('span', 'fr-dossier-date', entry.date),
      element('span', 'fr-dossier-line', entry.line),
      element('span', 'fr-dossier-who', entry.who)
    );
    list.append(item);
  });
  node.append(list);
  return node;
}

/* What can be handed out. */
function papers(offered, source) {
  const node = element('section', 'fr-dossier-papers');
  const heading = element('h4', null, WORDS.papers);
  heading.id = 'fr-dossier-papers';
  node.setAttribute('aria-labelledby', heading.id);
  const status = element('p', 'fr-dossier-papers-status');
  status.setAttribute('role', 'status');
  const list = element('ul');
  offered.forEach(paper => {
    const item = element('li', null, paper.title);
    paper.files.forEach(file => item.append(' ', paperLink(paper, file, source, status)));
    list.append(item);
  });
  node.append(heading, list, status);
  return node;
}

/* A link like any other; a click says in words what goes wrong instead of saving an error. */
function paperLink(paper, file, source, status) {
  const link = element('a', null, file.kind);
  link.href = `${source}/document/${encodeURIComponent(file.name)}`;
  link.setAttribute('aria-label', `${paper.title} (${file.kind})`);
  link.addEventListener('click', event => {
    event.preventDefault();
    status.textContent = WORDS.making;
    download(link.href)
      .then(name => {
        status.textContent = WORDS.made + name;
      })
      .catch(error => {
        status.textContent = error instanceof TypeError ? WORDS.notMade : error.message;
      });
  });
  return link;
}

async function download(address) {
  const answer = await answered(address, '*/*', WORDS.notMade);
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition'))[1];
  const link = element('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return name;
}

/* A copy at the top of the page, alone on paper: the columns of Tasklist would cut it. */
function printed(page) {
  const copy = page.cloneNode(true);
  copy.classList.add('fr-dossier-paper');
  document.body.append(copy);
  document.body.classList.add('fr-dossier-printing');
  window.addEventListener(
    'afterprint',
    () => {
      copy.remove();
      document.body.classList.remove('fr-dossier-printing');
    },
    {once: true}
  );
  window.print();
}

function page(view, source) {
  const node = element('article', 'fr-dossier');
  const header = element('header');
  header.append(element('h3', null, view.title));
  const button = element('button', 'btn btn-default btn-sm', WORDS.print);
  button.type = 'button';
  button.addEventListener('click', () => printed(node));
  header.append(button, element('p', 'fr-dossier-audience', view.audience));
  const columns = element('div', 'fr-dossier-columns');
  const facts = element('div', 'fr-dossier-facts');
  if (view.papers.length > 0) {
    facts.append(papers(view.papers, source));
  }
  facts.append(...view.sections.map(section));
  columns.append(facts);
  if (view.timeline.length > 0) {
    columns.append(story(view.timeline));
  }
  node.append(header, ...notices(view.notices), columns);
  return node;
}

async function answered(address, kind, failure) {
  const answer = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {Accept: kind}
  });
  if (answer.status === 401) {
    throw new Error(WORDS.expired);
  }
  if (answer.status === 403) {
    throw new Error((await answer.json().catch(() => ({}))).message || failure);
  }
  if (!answer.ok) {
    throw new Error(failure);
  }
  return answer;
}

/* What is asked for: a task's dossier, or that of a file's number. */
function show(container, api, what, id) {
  const status = element('p', 'fr-dossier-status', WORDS.loading);
  status.setAttribute('role', 'status');
  container.replaceChildren(status);
  const source =
    `${api.tasklistApi}/plugin/dossier/${api.engine}/${what}/${encodeURIComponent(id)}`;
  answered(source, 'application/json', WORDS.failed)
    .then(answer => answer.json())
    .then(view => container.replaceChildren(page(view, source)))
    .catch(error => {
      status.textContent = error instanceof TypeError ? WORDS.failed : error.message;
    });
}

/* Whoever follows a person opens the file from a list too, without a task. */
document.addEventListener('fil-rouge-dossier', ({detail}) => {
  const dialog = element('dialog', 'fr-dossier-dialog');
  dialog.setAttribute('aria-label', `Dossier ${detail.file}`);
  const close = element('button', 'btn btn-default', WORDS.close);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const content = element('div');
  dialog.append(close, content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show(content, detail.api, 'file', detail.file);
});

export default [
  {
    id: 'dossier',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: {label: 'Dossier'},
    render: (container, {api, taskId}) => {
      show(container, api, 'task', taskId);
    }
  }
];
