/** Sentences of the platform itself: what every screen and every caller of the API may meet. */
export const nl = {
  refusals: {
    'access/not-yours': 'U mag dit niet doen met uw rol. Vraag uw teamleider of functioneel beheerder.',
    'access/unknown': 'Dit bestaat niet, of u mag het niet zien. Controleer het adres of vraag toegang aan.',
    'access/log-in-first': 'Log eerst in.',
    'access/wrong-origin': 'Deze opdracht kwam van een andere website. Open Vangnet en probeer het daar.',
    'input/invalid': 'Verbeter de fouten voor u verder gaat.',
    'input/not-json': 'Stuur de gegevens als geldige JSON.',
    'input/too-large': 'Dit bericht is te groot. Stuur minder gegevens tegelijk.',
    'input/key-missing': 'Stuur een Idempotency-Key mee: een eigen, uniek kenmerk van 8 tot 100 tekens.',
    'input/key-used-for-something-else':
      'Dit kenmerk (Idempotency-Key) is al gebruikt voor iets anders. Neem een nieuw kenmerk.',
    'input/version-missing': 'Stuur If-Match mee met de versie die u zag. Haal de gegevens opnieuw op.',
    'input/stale': '{by} paste dit aan om {at}. Haal de gegevens opnieuw op en vergelijk.',
    'input/unknown-reference': 'U verwijst naar iets dat niet bestaat in deze gemeente. Kies het opnieuw.',
    'input/already-there': 'Dit bestaat al. Gebruik wat er is of kies een andere naam.',
    'http/unknown-path': 'Dit adres bestaat niet. Controleer het adres.',
    'http/failed': 'Er ging iets mis. De melding is vastgelegd. Probeer het later opnieuw.',
    'http/busy': 'Het is nu te druk. Probeer het over een minuut opnieuw.',
  },
  issues: {
    missing: 'Vul dit in.',
    type: 'Dit heeft niet de goede vorm. Verwacht: {expected}.',
    unknownField: 'Het veld {keys} kennen we niet. Haal het weg.',
    tooSmall: 'Dit is te kort of te klein. Minstens {minimum}.',
    tooBig: 'Dit is te lang of te groot. Hoogstens {maximum}.',
    choice: 'Kies één van: {values}.',
    format: 'Dit heeft niet de goede vorm. Verwacht: {format}.',
    wrong: 'Dit klopt niet. Controleer het.',
  },
}

export type HttpWords = {
  refusals: Record<keyof typeof nl.refusals, string>
  issues: Record<keyof typeof nl.issues, string>
}
