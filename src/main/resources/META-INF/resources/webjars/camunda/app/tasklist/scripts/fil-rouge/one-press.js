/**
 * One press on a button that sends is enough. The field that was being corrected loses its error as
 * soon as the button is pressed, the form gets shorter, the button moves from under the pointer, and
 * the browser sees no click.
 */
const BUTTONS = '.form-actions button, .modal-footer button';
const STEADY = 6;

let press;

document.addEventListener(
  'mousedown',
  ({ button, target, clientX, clientY }) => {
    press = button === 0 && { on: target.closest?.(BUTTONS), clientX, clientY };
  },
  true
);

/** A pointer that was moved away means no; a button that moved means yes. */
function steady({ clientX, clientY }) {
  return Math.hypot(clientX - press.clientX, clientY - press.clientY) < STEADY;
}

document.addEventListener(
  'mouseup',
  release => {
    if (press?.on && !press.on.contains(release.target) && steady(release)) {
      press.on.click();
    }
    press = undefined;
  },
  true
);
