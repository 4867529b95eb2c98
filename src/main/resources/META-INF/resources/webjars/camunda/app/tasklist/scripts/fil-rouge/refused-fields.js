/**
 * Shows where a refusal of the server applies: each field that it names is marked with its reason,
 * until its answer changes, and the first is brought into sight.
 */
const NAMED = /^« (.+) » : (.+)$/;

function caption(field) {
  const label = field.querySelector('label');
  return label?.innerText.replace(/\*\s*$/, '').trim();
}

export function forgetMarks() {
  document.querySelectorAll('[data-refused]').forEach(field => field.removeAttribute('data-refused'));
}

export function markNamed(message) {
  forgetMarks();
  const fields = [...document.querySelectorAll('.fjs-form .fjs-form-field:not(.fjs-form-field-grouplike)')];
  message.split('\n').forEach(line => {
    const [, label, why] = NAMED.exec(line) || [];
    fields.find(field => label && caption(field) === label)?.setAttribute('data-refused', why);
  });
}

/** The first field to correct, by the browser's word or by the server's. */
export function firstMarked() {
  return document.querySelector('.fjs-form-field.fjs-has-errors, [data-refused]');
}

function answered({ target }) {
  target.closest?.('[data-refused]')?.removeAttribute('data-refused');
}

['input', 'change', 'click'].forEach(event => document.addEventListener(event, answered, true));
