/** What Admin (administration) reads at start-up; French only, whatever the browser says. */
export default {
  app: { vendor: 'Fil rouge', name: 'Administration' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: ['../../lib/fil-rouge/french-page.js']
};
