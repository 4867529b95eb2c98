import { nothingUnsent } from './unsent-words.js';

/**
 * A button that sends a form is never dead: pressed, it says what is missing.
 *
 * The stock page turns it off while form-js remembers an error, and form-js only looks again at the
 * field that changes: a required field, refused and then hidden by another answer, would keep the
 * button off for good. On sending, form-js checks anew, and only what is shown.
 */
function neverDead(scope, form) {
  const told = form.notifyFormValidated;
  form.notifyFormValidated = invalid => {
    const dead = invalid && Boolean(scope.tasklistForm?.$error);
    if (scope.$invalid !== dead) told(dead);
  };
}

/** Each key tells that the form has changed; the page is drawn again when that is news. */
function onlyNews(scope, form) {
  const told = form.notifyFormDirty;
  form.notifyFormDirty = dirty => {
    if (scope.$dirty !== dirty) told(dirty);
  };
}

/** Keeping a draft says so, and does not reproach what is not filled in yet. */
function draftsSaySo(scope, notices) {
  const kept = scope.save;
  const page = () => document.querySelector('.task-card .form-pane');
  const forgive = () => page()?.classList.remove('draft-kept');
  const complete = scope.complete;
  scope.complete = () => {
    forgive();
    complete();
  };
  scope.save = click => {
    kept(click);
    nothingUnsent();
    page()?.classList.add('draft-kept');
    page()?.addEventListener('input', forgive, { once: true });
    notices.addMessage({
      status: 'Brouillon gardé',
      message: 'Il reste dans ce navigateur et n’est vu que de vous; rien n’est encore au dossier.',
      duration: 8000,
      exclusive: true
    });
  };
}

function controllerOf([scopeName, uriName, stock]) {
  function FormController(scope, uri, notices) {
    stock.call(this, scope, uri);
    neverDead(scope, this);
    onlyNews(scope, this);
    draftsSaySo(scope, notices);
  }
  return [scopeName, uriName, 'Notifications', FormController];
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('camTasklistFormDirective', [
      '$delegate',
      ([form]) => [Object.assign(form, { controller: controllerOf(form.controller) })]
    ])
]);
