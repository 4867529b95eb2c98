/**
 * Dates of forms as Québec reads and means them.
 *
 * Without the first function, every date a form opens with would silently move back, by up to a
 * month: form-js reads 2026-05-14 as midnight in Greenwich, writes it back in local time, the day
 * before in Québec, reads that again, and so on.
 */
const stockParse = Date.parse;

Date.parse = function parseInLocalTime(text) {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!day) {
    return stockParse(text);
  }
  const [year, month, date] = day.slice(1).map(Number);
  const read = new Date(year, month - 1, date);
  return read.getMonth() === month - 1 && read.getDate() === date ? read.getTime() : NaN;
};

/** form-js asks for the browser's "default" format, which depends on how each machine is set. */
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, ...options]) =>
    new format(locale === 'default' ? 'fr-CA' : locale, ...options)
});

window.flatpickr.localize({
  firstDayOfWeek: 0,
  weekdays: {
    shorthand: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: [
      'janv', 'févr', 'mars', 'avr', 'mai', 'juin',
      'juil', 'août', 'sept', 'oct', 'nov', 'déc'
    ],
    longhand: [
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
      'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'
    ]
  },
  ordinal: nth => (nth > 1 ? '' : 'er'),
  weekAbbreviation: 'Sem',
  scrollTitle: 'Défiler pour augmenter la valeur',
  toggleTitle: 'Cliquer pour basculer',
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois',
  hourAriaLabel: 'Heure',
  minuteAriaLabel: 'Minute',
  time_24hr: true
});

/** The first of a month is « le 1er ». */
const FIRST = /(?<!\d)1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/g;

function withFirst(filter) {
  const day = (...given) => String(filter(...given)).replace(FIRST, '1er ');
  day.$stateful = filter.$stateful;
  return day;
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    ['amDateFormatFilter', 'camDateFilter'].forEach(name =>
      $provide.decorator(name, ['$delegate', withFirst])
    )
]);
