/**
 * Tasklist keeps drafts in the browser (Enregistrer, or a session that ends). They tell about
 * people: another person who signs in on this machine must not find them, and what was typed to
 * open one person's file must not come back in the next person's.
 */
const DRAFT = 'camunda-form:';
const START_FORM = `${DRAFT}undefined`;
const OWNER = 'fil-rouge:drafts-of';

function forgetDrafts() {
  Object.keys(localStorage)
    .filter(key => key.startsWith(DRAFT))
    .forEach(key => localStorage.removeItem(key));
}

function signedIn(user) {
  if (localStorage.getItem(OWNER) !== user) {
    forgetDrafts();
    localStorage.setItem(OWNER, user);
  }
  localStorage.removeItem(START_FORM);
}

window.angular.module('cam.tasklist.custom').run([
  '$rootScope',
  $rootScope =>
    $rootScope.$on(
      'authentication.changed',
      (event, authentication) => authentication && signedIn(authentication.name)
    )
]);
