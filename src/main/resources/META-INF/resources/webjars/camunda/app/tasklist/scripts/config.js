/** What Tasklist (liste des tâches) reads at start-up; French only, whatever the browser says. */
export default {
  app: { vendor: 'Fil rouge', name: 'Tâches' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: [
    '../../lib/fil-rouge/french-page.js',
    'scripts/fil-rouge/typed-at-once.js',
    'scripts/fil-rouge/french-dates.js',
    'scripts/fil-rouge/dates-that-exist.js',
    'scripts/fil-rouge/french-forms.js',
    'scripts/fil-rouge/due-date-first.js',
    'scripts/fil-rouge/all-doors.js',
    'scripts/fil-rouge/plain-task.js',
    'scripts/fil-rouge/own-drafts.js',
    'scripts/fil-rouge/open-buttons.js',
    'scripts/fil-rouge/open-lists.js',
    'scripts/fil-rouge/confirmations.js',
    'scripts/fil-rouge/gentle-words.js',
    'scripts/fil-rouge/one-press.js',
    'scripts/fil-rouge/fresh-notices.js'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'prend en charge la tâche ouverte'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'va au premier filtre de la liste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'va à la première tâche de la liste'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'va au premier champ du formulaire'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'ouvre le choix d’une nouvelle démarche'
    }
  }
};
