import type { Finding } from '../finding.ts'
import type { RuleText } from '../judge/rule.ts'

const TABLE = {
  'ENV-INHOUD': [
    'In de envelop zit geen bericht dat eruit te halen is.',
    'Zet het bericht als base64 in de envelop, als XML-bestand of als tekstbestand.',
  ],
  'ENV-GROOTTE': [
    'Wat in de envelop zit is groter dan toegestaan.',
    'Splits het bericht in kleinere berichten en verstuur elk in een eigen envelop.',
  ],
  'ENV-NUMMER': [
    'Het referentienummer van de envelop is geen UUID van versie 4.',
    'Geef elke envelop een nieuw willekeurig nummer, zoals 5e1f0c7a-2b84-4d19-9c3e-7a60b1d4f852.',
  ],
  'ENV-NAAM': [
    'De bestandsnaam heeft tekens die niet mogen, of is te kort of te lang.',
    'Gebruik 4 tot 255 letters, cijfers, punten, streepjes en liggende streepjes.',
  ],
  'ZIP-VORM': ['Dit is geen heel ZIP-bestand.', 'Pak het bericht opnieuw in en verstuur het hele bestand.'],
  'ZIP-AANTAL': [
    'In het ZIP-bestand zit niet precies één bestand.',
    'Zet in elk ZIP-bestand één bericht, en niets anders.',
  ],
  'ZIP-MAP': ['In het ZIP-bestand zit een map of een pad.', 'Pak alleen het bericht zelf in, zonder map.'],
  'ZIP-WACHTWOORD': ['Het ZIP-bestand is met een wachtwoord beveiligd.', 'Pak het bericht in zonder wachtwoord.'],
  'ZIP-GROOTTE': [
    'Het ZIP-bestand, of wat eruit komt, is groter dan toegestaan.',
    'Splits het bericht in kleinere berichten en pak elk apart in.',
  ],
} as const satisfies Record<string, readonly [says: string, todo: string]>

/** What can be wrong with what is around a message: our own ids, since the standard gives none. */
export const ENVELOPE_RULES: readonly RuleText[] = Object.entries(TABLE).map(([id, [says, todo]]) => ({
  id,
  level: 1,
  says,
  todo,
}))

/** Says that something around the message is wrong; there is nothing to read then. */
export function envelopeFault(rule: keyof typeof TABLE, path = ''): { readonly findings: readonly Finding[] } {
  return { findings: [{ rule, level: 1, path, says: TABLE[rule][0] }] }
}
