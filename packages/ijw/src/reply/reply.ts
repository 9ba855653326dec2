import { OF_NO_RULE } from '../explain/return-codes.ts'
import type { Finding } from '../finding.ts'
import { RETURN_CODES } from '../model/codes.ts'
import { ANSWERED_BY, type Message, type MessageNumber, type SentNumber } from '../model/contents.ts'
import { modelOf, RELEASES } from '../model/releases.ts'
import type { AboutReply, Reply } from './about.ts'
import { answerClaim } from './claim-answer.ts'
import { codesByClass } from './classes.ts'
import { returnMessage } from './return-message.ts'

/**
 * Makes the return message (302, 306, 308, 316, 318, 320) or the answer to a claim (325) from what was found, as IV028,
 * IV032, IV087 and IV088 say. Level 1 is never answered; level 2 gives a header with 0001; levels 3 and 4 give the codes
 * of the rules where they belong: at the deepest message class that holds what was found.
 */
export function replyTo(message: Message, findings: readonly Finding[], about: AboutReply): Reply {
  const { releases = RELEASES } = about
  if (!isSent(message)) return { none: 'Dit is zelf een retourbericht: daar komt geen antwoord op.' }
  const model = modelOf(message, releases)
  const back = modelOf({ ...message, number: ANSWERED_BY[message.number] }, releases)
  if (!model || !back) return { none: 'Deze release is niet bekend: er is geen retourbericht voor te maken.' }
  const reason = reasonForNone(findings)
  if (reason !== undefined) return { none: reason }
  // A message with faults in itself was not looked at further, whatever else was said about it (IV032).
  const inside = findings.some((finding) => finding.level === 2)
  const codes = inside ? new Map([['/Bericht/Header', ['0001']]]) : codesByClass(model, message.body, findings)
  return message.number === '323'
    ? answerClaim(message, { back, codes, about })
    : returnMessage(message, { back, codes, about })
}

function isSent(message: Message): message is Extract<Message, { number: SentNumber }> {
  return Object.hasOwn(ANSWERED_BY, message.number satisfies MessageNumber)
}

/**
 * Level 1: the sender gets an error instead (IV028). A deeper finding without a code of the standard cannot be told in a
 * return message, and saying that all is well would be worse than letting somebody look at it.
 */
function reasonForNone(findings: readonly Finding[]): string | undefined {
  if (findings.some((finding) => finding.level === 1))
    return 'Het bericht voldoet niet aan het berichtformaat: stuur de afzender een foutmelding, geen retourbericht.'
  const untold = findings.find(({ level, code }) => level > 2 && !isOfRule(code))
  return (
    untold &&
    `Voor regel ${untold.rule} kent de standaard geen retourcode: beoordeel het bericht zelf en overleg met de afzender.`
  )
}

/** Whether a rule can give this code: not that all is well (0200, 8001), nor what is said of the whole or the unjudged. */
function isOfRule(code: string | undefined): boolean {
  return code !== undefined && RETURN_CODES.includes(code) && !Object.hasOwn(OF_NO_RULE, code)
}
