/** What Welcome (accueil) reads at start-up; French only, whatever the browser says. */
export default {
  app: { vendor: 'Fil rouge', name: 'Accueil' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: ['../../lib/fil-rouge/french-page.js'],
  links: []
};
