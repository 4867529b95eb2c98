/**
 * A narrative that looks like a transcript, or that labels the person, is gently told so; it may be
 * sent as it is (R132-134). One list of words for every form, agents' and organisms'.
 */
const ADVICE = [
  [
    /«[^»]*»[^«]*«|“[^”]*”[^“]*“|["][^"]*["][^"]*["]|(elle|il|iel|on) (m['’]|nous |lui |me )?(a |ont |avait )?(dit|répondu|raconté|répété|répond|raconte|répète) (que|qu['’])|(elle|il|iel) (me|nous) (dit|répond|raconte|répète)/,
    'On dirait une transcription. Une note dit ce qui a été compris, décidé ou fait, plutôt que les'
      + ' paroles échangées. Vous pouvez l’envoyer telle quelle.'
  ],
  [
    /(^|[^a-zà-ÿ])(paresseu(x|se)|lâche|manipulat(eur|rice)|menteu(r|se)|profiteu(r|se)|quêteu(x|se)|agressi(f|ve)|violent|hystérique|fou|folle|débile|attardé|alcoolique|toxicomane|drogué|junkie|schizophrène|bipolaire|borderline|psychotique|parano|immature|assisté|fainéant|sans-cœur|bs|b[.]s[.]|irrécupérable|inemployable|non motivé|pas motivé|démotivé|de mauvaise foi|de mauvaise volonté|cas lourd|cas social|cas désespéré|cause perdue)e?s?([^a-zà-ÿ]|$)/,
    'Un mot ressemble à une étiquette. Décrivez plutôt un fait ou un besoin : ce qui est écrit suit'
      + ' la personne longtemps. Vous pouvez l’envoyer telle quelle.'
  ]
];

/** A table that was pasted is no narrative. */
const NARRATIVES = '.fjs-form textarea:not([id$="-Field_csv"])';

function advise(narrative) {
  const words = narrative.value.toLowerCase();
  const advice = ADVICE.filter(([looked]) => looked.test(words)).map(([, said]) => said);
  const place = narrative.closest('.fjs-element');
  if (advice.length) {
    place?.setAttribute('data-advice', advice.join('\n'));
  } else {
    place?.removeAttribute('data-advice');
  }
}

document.addEventListener(
  'input',
  ({ target }) => target.matches?.(NARRATIVES) && advise(target),
  true
);
