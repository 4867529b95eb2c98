/** What form-js says in English, and what people read instead. No hook exists for these texts. */
export const WORDS = new Map([
  ['Field is required.', 'Ce champ est obligatoire.'],
  ['Field must be a valid email.', 'Ce courriel n’est pas valide.'],
  [
    'Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Ce numéro de téléphone n’est pas valide (ex. : +18195550123).'
  ],
  ['Value is not a number.', 'Ce n’est pas un nombre.'],
  ['Date and time must both be entered.', 'Indiquez la date et l’heure.'],
  ['Select', 'Choisir'],
  ['Search', 'Rechercher'],
  ['No results', 'Aucun résultat'],
  ['All values selected', 'Tout est déjà choisi'],
  ['Remove tag', 'Retirer'],
  ['Skip to search', 'Aller à la recherche'],
  ['Increment', 'Augmenter'],
  ['Decrement', 'Diminuer'],
  ['Next page', 'Page suivante'],
  ['Previous page', 'Page précédente'],
  ['Nothing to show.', 'Rien à afficher.'],
  ['No content to show.', 'Rien à afficher.'],
  ['Form', 'Formulaire'],
  ['of', ' sur '],
  ['Click to remove sorting', 'Retirer le tri'],
  ['yyyy-mm-dd', 'aaaa-mm-jj'],
  ['Powered by bpmn.io', 'Propulsé par bpmn.io']
]);

/** The sentences that carry a value. */
export const SENTENCES = [
  [/^Field must have minimum value of (.+)\.$/, 'La valeur doit être d’au moins $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'La valeur doit être d’au plus $1.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Écrivez au moins $1 caractères.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Écrivez au plus $1 caractères.'],
  [/^Field must match pattern .*poste.*$/, 'Écrivez un numéro de téléphone, par exemple 819 555-0123.'],
  [/^Field must match pattern (.+)\.$/, 'La forme attendue est $1.'],
  [
    /^Value is expected to have at most (\d+) decimal digits?\.$/,
    'Au plus $1 chiffres après la virgule.'
  ],
  [/^Value is expected to be an integer\.$/, 'Ce nombre doit être entier.'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Les deux valeurs permises les plus proches sont $1 et $2.'
  ],
  [/^Click to sort by (.+) ascending$/, 'Trier par $1, ordre croissant'],
  [/^Click to sort by (.+) descending$/, 'Trier par $1, ordre décroissant']
];

/** The French of a text of form-js, or the text itself. */
export function french(text) {
  const trimmed = text.trim();
  if (WORDS.has(trimmed)) {
    return WORDS.get(trimmed);
  }
  const sentence = SENTENCES.find(([english]) => english.test(trimmed));
  return sentence ? trimmed.replace(...sentence) : text;
}
