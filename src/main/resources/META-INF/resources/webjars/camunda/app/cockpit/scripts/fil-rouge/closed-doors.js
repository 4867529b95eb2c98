/**
 * Hides the doors that the person signed in may not open: to them, « Déploiements 0 » would say
 * that nothing is deployed, and the page of tasks would only answer with a refusal. The server
 * refuses all the same; styles/user-styles.css does the hiding.
 */
const DOORS = [
  { name: 'no-deployments', resourceName: 'Deployment', resourceType: 9 },
  { name: 'no-tasks', resourceName: 'Task', resourceType: 7 }
];

const READ = { permissionName: 'READ', permissionValue: 2, resourceId: '*' };

/** The menu is shown as long as somebody is signed in, and only then. */
const MENU = "a[href='#/tasks'], a[href='#/processes']";

let known = false;

async function isOpen({ resourceName, resourceType }) {
  const question = new URLSearchParams({ ...READ, resourceName, resourceType });
  const api = document.querySelector('base').getAttribute('engine-api');
  const answer = await fetch(`${api}engine/default/authorization/check?${question}`, {
    headers: { Accept: 'application/json' }
  });
  return !answer.ok || (await answer.json()).authorized;
}

async function hideIfClosed(door) {
  document.documentElement.classList.toggle(door.name, !(await isOpen(door)));
}

function signedIn() {
  return [...document.querySelectorAll(MENU)].some(link => link.offsetParent !== null);
}

function look() {
  const someone = signedIn();
  if (someone && !known) {
    DOORS.forEach(hideIfClosed);
  }
  known = someone;
}

new MutationObserver(look).observe(document.body, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class']
});
look();
