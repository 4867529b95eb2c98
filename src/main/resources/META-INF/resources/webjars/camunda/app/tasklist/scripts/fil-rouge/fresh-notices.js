/**
 * What a notice says is true now. The stock page keeps a refusal on screen after the corrected form
 * went through, on the next task too, and says « rien n'a été enregistré » without saying why.
 */
const COMPLETED_FIELDS = 'corrigez les champs marqués en rouge, puis recommencez.';

/** A refusal at the top of a long form is no use to someone who is at its end. */
function show() {
  const field = document.querySelector('.fjs-form-field.fjs-has-errors');
  const notice = document.querySelector('.modal .alert-danger') || field;
  notice?.scrollIntoView({ block: 'center' });
}

function oneRefusalAtATime(notices) {
  const stock = notices.addError;
  notices.addError = refusal => {
    notices.clearAll();
    stock.call(notices, { ...refusal, message: refusal.message || COMPLETED_FIELDS });
    setTimeout(show, 200);
  };
  return notices;
}

function taskOf(address) {
  return /[?&]task=([^&]*)/.exec(address)?.[1];
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide => $provide.decorator('Notifications', ['$delegate', oneRefusalAtATime])
]).run([
  'Notifications',
  notices => {
    window.addEventListener('hashchange', change => {
      if (taskOf(change.oldURL) !== taskOf(change.newURL)) notices.clearAll();
    });
    document.addEventListener(
      'click',
      click => click.target.closest?.('.form-actions button, .modal-footer button') && notices.clearAll(),
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
