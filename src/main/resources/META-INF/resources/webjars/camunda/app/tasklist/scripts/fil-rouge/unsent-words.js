/**
 * What was written and neither sent nor kept as a draft is not left without a word: the stock page
 * drops it as soon as another task is opened.
 */
const ASK =
  'Ce que vous avez écrit n’est ni envoyé ni gardé en brouillon, et sera perdu.\n\n'
  + 'Quitter ce formulaire quand même ?';
/** What leaves a form without changing the address, or changing it in silence. */
const LEAVES = 'li.task:not(.active), .modal-footer button:not(.btn-primary)';

let writtenIn;

/** What is on the screen is kept elsewhere, or is to be given up. */
export function nothingUnsent() {
  writtenIn = undefined;
}

function unsent() {
  return Boolean(writtenIn?.isConnected);
}

function stays() {
  const staying = unsent() && !window.confirm(ASK);
  if (!staying) nothingUnsent();
  return staying;
}

function taskIn(url) {
  return /[?&]task=([^&]+)/.exec(url)?.[1];
}

['input', 'change'].forEach(event =>
  document.addEventListener(
    event,
    ({ target }) => {
      writtenIn = target.closest?.('.fjs-form') || writtenIn;
    },
    true
  )
);

document.addEventListener(
  'click',
  event => {
    if (event.target.closest?.(LEAVES) && stays()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true
);

window.addEventListener('beforeunload', event => unsent() && event.preventDefault());

window.angular.module('cam.tasklist.custom').run([
  '$rootScope',
  $rootScope =>
    $rootScope.$on('$locationChangeStart', (event, to, from) => {
      const other = taskIn(to);
      if (other && taskIn(from) && other !== taskIn(from) && stays()) {
        event.preventDefault();
      }
    })
]);
