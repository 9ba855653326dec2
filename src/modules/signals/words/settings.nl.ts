import { handlingNl } from './handling.nl.ts'
import { kindsNl } from './kinds.nl.ts'
import { reportingNl } from './reporting.nl.ts'

const parts = {
  code: 'Kenmerk',
  nl: 'Nederlands',
  en: 'Engels',
  domains: 'Leefgebieden',
  about: 'Gaat over',
  needsReceiver: 'Vraagt wie het overnam',
}

/** The settings of signals as the functional administrator reads them. */
export const settingWordsNl = {
  'term-new': {
    name: 'Termijn: nieuw signaal oppakken',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-new-violence': {
    name: 'Termijn: nieuw signaal over geweld of verwaarlozing oppakken',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-new-acute': {
    name: 'Termijn: nieuw signaal met gevaar oppakken',
    about: 'In uren. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-taken-up': {
    name: 'Termijn: verder met een opgepakt signaal',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-taken-up-acute': {
    name: 'Termijn: verder met een opgepakt signaal met gevaar',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-weighing': {
    name: 'Termijn: wegen van een signaal',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-weighing-acute': {
    name: 'Termijn: wegen van een signaal met gevaar',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-passed-on': {
    name: 'Termijn: antwoord van een ander team',
    about: 'In werkdagen. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'term-passed-on-acute': {
    name: 'Termijn: antwoord van een ander team bij gevaar',
    about: 'In uren. Daarna hoort de teamleider dat het signaal te laat is.',
  },
  'escalation-officer': {
    name: 'Aandachtsfunctionaris waarschuwen',
    about: 'Zoveel werkdagen nadat een signaal te laat is.',
  },
  'escalation-officer-acute': {
    name: 'Aandachtsfunctionaris waarschuwen bij gevaar',
    about: 'Zoveel uur nadat een signaal met gevaar te laat is.',
  },
  'feedback-days': {
    name: 'Termijn voor het antwoord aan de melder',
    about: 'In werkdagen na binnenkomst. De melder ziet deze dag.',
  },
  'feedback-characters': {
    name: 'Vrije tekst in het antwoord aan de melder',
    about: 'Zoveel tekens mag iemand zelf schrijven, naast de gekozen zinnen.',
  },
  'link-days': {
    name: 'Geldigheid van de geheime link van de melder',
    about: 'In dagen. Daarna kan de melder het antwoord niet meer lezen met de link.',
  },
  'kinds-off': {
    name: 'Soorten zorg die u niet gebruikt',
    about: 'Deze soorten staan dan niet meer in de lijst voor melders. Oude signalen blijven leesbaar.',
    names: kindsNl.kinds,
  },
  'kinds-own': {
    name: 'Eigen soorten zorg',
    about: 'Komen erbij in de lijst voor melders. Met een bestaand kenmerk verandert u alleen de naam.',
    names: { ...parts, ...kindsNl.domains, ...kindsNl.about },
  },
  'outcomes-off': {
    name: 'Uitkomsten die u niet gebruikt',
    about: 'Deze uitkomsten kan niemand meer kiezen bij het afsluiten van een signaal.',
    names: handlingNl.outcomes,
  },
  'outcomes-own': {
    name: 'Eigen uitkomsten',
    about: 'Komen erbij als iemand een signaal afsluit.',
    names: parts,
  },
  'sentences-off': {
    name: 'Zinnen aan de melder die u niet gebruikt',
    about: 'Deze zinnen kan niemand meer kiezen in het antwoord aan een melder.',
    names: reportingNl.feedback,
  },
  'sentences-own': {
    name: 'Eigen zinnen aan de melder',
    about: 'Vertel wat er gebeurt, niets over het gezin. Met een bestaand kenmerk verandert u de tekst van die zin.',
    names: parts,
  },
} as const
