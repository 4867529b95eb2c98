/** What Cockpit and its viewer of decision tables say in English, and what people read instead. */
const WORDS = new Map([
  ['Hit policy:', 'Règles retenues :'],
  ['Unique', 'une seule'],
  ['First', 'la première qui convient'],
  ['Priority', 'la plus prioritaire'],
  ['Any', 'n’importe laquelle, toutes d’accord'],
  ['Collect', 'toutes celles qui conviennent'],
  ['Collect (Sum)', 'la somme de celles qui conviennent'],
  ['Collect (Min)', 'la plus petite valeur'],
  ['Collect (Max)', 'la plus grande valeur'],
  ['Collect (Count)', 'le nombre de celles qui conviennent'],
  ['Rule order', 'toutes celles qui conviennent, dans leur ordre'],
  ['Output order', 'toutes celles qui conviennent, par priorité'],
  ['When', 'Quand'],
  ['Then', 'Alors'],
  ['And', 'Et'],
  ['View DRD', 'Voir les décisions liées'],
  ['true', 'oui'],
  ['false', 'non'],
  ['boolean', 'oui ou non'],
  ['string', 'texte'],
  ['integer', 'nombre entier'],
  ['long', 'nombre entier'],
  ['double', 'nombre'],
  ['number', 'nombre'],
  ['date', 'date'],
  ['null', 'aucune valeur'],
  ['No instances en cours', 'Aucune instance en cours'],
  [
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched',
    'Les règles s’excluent : une seule peut convenir'
  ],
  [
    'Rules may overlap. The first matching rule will be chosen',
    'Plusieurs règles peuvent convenir : la première est retenue'
  ],
  [
    'Rules may overlap. The one with the highest priority will be chosen',
    'Plusieurs règles peuvent convenir : la plus prioritaire est retenue'
  ],
  [
    'Rules may overlap. Their output have to match',
    'Plusieurs règles peuvent convenir si elles disent la même chose'
  ],
  ['Collects the values of all matching rules', 'Réunit ce que disent toutes les règles qui conviennent'],
  ['Input values', 'Valeurs possibles'],
  ['Input type', 'Type de la condition'],
  ['Input expression', 'Expression de la condition'],
  ['Output values', 'Valeurs possibles'],
  ['Output type', 'Type du résultat'],
  ['Output label', 'Résultat'],
  ['Toggle this section', 'Afficher ou masquer cette section'],
  ['Select all', 'Tout sélectionner'],
  ['Unselect all', 'Tout désélectionner'],
  ['Suspended Job Definition', 'Définition de travail suspendue'],
  ['Loading diagram', 'Chargement du diagramme'],
  ['Download', 'Télécharger'],
  ['Upload', 'Téléverser'],
  ['zoom in', 'agrandir'],
  ['zoom out', 'réduire'],
  ['reset zoom', 'revenir à la taille de départ'],
  ['Powered by bpmn.io', 'Propulsé par bpmn.io']
]);

/** The sentences that carry a value. */
const SENTENCES = [
  [/^Decision name: (.*)$/, 'Décision : $1'],
  [/^Input label: (.*)$/, 'Condition : $1'],
  [/^Input expression: (.*)$/, 'Expression : $1'],
  [/^Output label: (.*)$/, 'Résultat : $1'],
  [/^Error: (.*)$/s, '$1']
];

/** The French of a text made by Cockpit, or the text itself. */
export function french(text) {
  const trimmed = text.trim();
  if (WORDS.has(trimmed)) {
    return WORDS.get(trimmed);
  }
  const sentence = SENTENCES.find(([english]) => english.test(trimmed));
  return sentence ? trimmed.replace(...sentence) : text;
}
