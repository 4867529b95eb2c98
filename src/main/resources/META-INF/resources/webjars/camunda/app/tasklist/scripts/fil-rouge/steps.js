/** What the server says of the steps of a process: who has the next one, who did the last. */
export async function steps(what, id) {
  const base = document.querySelector('base');
  const api = base.getAttribute('tasklist-api');
  const engine = /\/app\/tasklist\/([^/]+)/.exec(window.location.pathname)?.[1] || 'default';
  const answer = await fetch(`${api}plugin/dossier/${engine}/${what}/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { Accept: 'application/json' }
  }).catch(() => ({}));
  return answer.ok ? answer.json() : [];
}
