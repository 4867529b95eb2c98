/** What Cockpit (suivi) reads at start-up; French only, whatever the browser says. */
export default {
  app: { vendor: 'Fil rouge', name: 'Suivi' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: [
    '../../lib/fil-rouge/french-page.js',
    'scripts/fil-rouge/french-cockpit.js',
    'scripts/fil-rouge/closed-doors.js'
  ],
  // Personal text never reaches the engine, and no HTML comes from a model.
  previewHtml: false
};
