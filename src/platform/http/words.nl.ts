/** Sentences of the platform itself: what every screen and every caller of the API may meet. */
export const nl = {
  refusals: {
    'access/not-yours': 'U mag dit niet doen met uw rol. Vraag uw teamleider of functioneel beheerder.',
    'access/unknown': 'Dit bestaat niet, of u mag het niet zien. Controleer het adres of vraag toegang aan.',
    'access/log-in-first': 'Log eerst in.',
    'access/wrong-origin': 'Deze opdracht kwam van een andere website. Open Vangnet en probeer het daar.',
    'input/invalid': 'Verbeter de fouten voor u verder gaat.',
    'input/not-json': 'Stuur de gegevens als geldige JSON.',
    'input/wrong-kind': 'Stuur de gegevens als JSON, met Content-Type: application/json.',
    'input/not-a-form': 'Open de pagina opnieuw en vul het formulier daar in.',
    'input/not-utf8': 'Stuur de tekst in de tekenset UTF-8.',
    'input/too-deep': 'Deze gegevens zitten te diep in elkaar. Hoogstens {most} lagen.',
    'input/double-field': 'Het veld {field} staat er twee keer in. Stuur het één keer.',
    'input/unknown-field': 'Het veld {field} kennen we niet. Haal het weg.',
    'input/in-address': 'De gegevens horen in het bericht en niet in het adres. Haal {field} uit het adres.',
    'input/in-message': 'Bij deze opdracht hoort geen bericht. Haal {field} uit het bericht.',
    'input/unsound-text': 'In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw.',
    'input/bad-address': 'Dit adres klopt niet. Controleer het adres.',
    'input/impossible-day': 'Deze dag ligt te ver weg. Kies een dag tussen 1850 en 2199.',
    'input/postcode-form': 'Een postcode is vier cijfers en twee letters, zoals 7741 AB.',
    'input/phone-form': 'Schrijf een telefoonnummer met cijfers, zoals 0524 123 456.',
    'input/mark-form': 'Gebruik alleen kleine letters, cijfers en streepjes.',
    'input/choose-municipality': 'Kies een gemeente.',
    'input/too-large': 'Dit bericht is te groot. Stuur minder gegevens tegelijk.',
    'input/key-missing': 'Stuur een Idempotency-Key mee: een eigen, uniek kenmerk van 8 tot 100 tekens.',
    'input/key-used-for-something-else':
      'Dit kenmerk (Idempotency-Key) is al gebruikt voor iets anders. Neem een nieuw kenmerk.',
    'input/version-missing': 'Stuur If-Match mee met de versie die u zag, zoals "3". Haal de gegevens opnieuw op.',
    'input/stale': '{by} paste dit aan op {at}. Haal de gegevens opnieuw op en vergelijk.',
    'input/unknown-version': 'Deze versie is er nooit geweest. Haal de gegevens opnieuw op.',
    'input/unknown-reference': 'U verwijst naar iets dat niet bestaat in deze gemeente. Kies het opnieuw.',
    'input/already-there': 'Dit bestaat al. Gebruik wat er is of kies een andere naam.',
    'http/unknown-path': 'Dit adres bestaat niet. Controleer het adres.',
    'http/failed': 'Er ging iets mis. De melding is vastgelegd. Probeer het later opnieuw.',
    'http/busy': 'Het is nu te druk. Probeer het over een minuut opnieuw.',
  },
  issues: {
    missing: 'Vul dit in.',
    type: 'Dit heeft niet de goede vorm. Verwacht: {expected}.',
    tooShort: 'Schrijf minstens {minimum} tekens.',
    tooLong: 'Schrijf hoogstens {maximum} tekens.',
    tooFew: 'Geef er minstens {minimum}.',
    tooMany: 'Geef er hoogstens {maximum}.',
    tooSmall: 'Dit is te klein. Minstens {minimum}.',
    tooBig: 'Dit is te groot. Hoogstens {maximum}.',
    choice: 'Kies één van: {values}.',
    format: 'Dit heeft niet de goede vorm. Verwacht: {format}.',
    wrong: 'Dit klopt niet. Controleer het.',
  },
  /** What a field holds, by the names of the contracts. */
  expected: {
    string: 'tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'ja of nee (true of false)',
    array: 'een lijst',
    object: 'een groep velden',
    record: 'een groep velden',
    null: 'leeg',
  },
  formats: {
    uuid: 'een kenmerk dat Vangnet gaf',
    date: 'een dag die bestaat, als jaar-maand-dag, zoals 2026-03-31',
    datetime: 'een dag en tijd, zoals 2026-03-31T09:30:00Z',
    email: 'een e-mailadres, zoals naam@voorbeeld.nl',
  },
}

export type HttpWords = {
  refusals: Record<keyof typeof nl.refusals, string>
  issues: Record<keyof typeof nl.issues, string>
  expected: Record<keyof typeof nl.expected, string>
  formats: Record<keyof typeof nl.formats, string>
}
