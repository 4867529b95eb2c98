/** Tells screen readers and spelling checkers that the page is in Québec French. */
document.documentElement.lang = 'fr-CA';
