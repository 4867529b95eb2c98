/** The forms of Tasklist, which no hook of Tasklist gives to scripts: number 57661 in its bundle. */
export let Form;

self.webpackChunkcamunda_bpm_webapp.push([
  ['fil-rouge'],
  {},
  load => {
    ({ Form } = load(57661));
  }
]);
