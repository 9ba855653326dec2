import { ANSWERED_BY, type Message, type MessageNumber } from '../../model/contents.ts'
import { type EarlierFacts, type EarlierQuestion, NOTHING_EARLIER } from './earlier.ts'
import { type History, history } from './history.ts'

/** An `Earlier` that keeps messages in memory, and answers at once. */
export type InMemoryEarlier = {
  about(question: EarlierQuestion): EarlierFacts
  /**
   * Keeps a message, sent or received. Also the return messages and the answers to claims belong here: a message that they
   * refuse counts as not sent (except that its identification is used, TR056), and a 325 decides which performances are
   * granted.
   */
  remember(message: Message): void
}

type Kept = { readonly message: Message; answered: boolean; refused: boolean }

/**
 * Earlier messages in memory: the example of what an administration has to answer, for the simulator, the command line and
 * tests. It serves any number of municipalities and providers, and each side of a conversation.
 */
export function inMemoryEarlier(messages: Iterable<Message> = []): InMemoryEarlier {
  const kept: Kept[] = []
  const identifications = new Set<string>()
  let known: History = history()

  const refuse = (entry: Kept): void => {
    entry.refused = true
    known = history()
    for (const { message, refused } of kept) if (!refused) known.add(message)
  }

  const remember = (message: Message): void => {
    const answers = answeredBy(message)
    const answered = kept.findLast((entry) => !entry.answered && identityOf(entry.message) === answers)
    if (answered !== undefined) {
      answered.answered = true
      if (refuses(message)) refuse(answered)
    }
    if (answers !== undefined && message.number !== '325') return
    kept.push({ message, answered: false, refused: false })
    identifications.add(identityOf(message))
    known.add(message)
  }

  for (const message of messages) remember(message)
  return {
    remember,
    about: (question) => ({
      ...NOTHING_EARLIER,
      ...known.about(question),
      identificationUsed: identifications.has(
        identity(question.standard, question.message.number, question.message.sender, question.message.identification),
      ),
    }),
  }
}

const ANSWERS = new Map<MessageNumber, MessageNumber>(
  Object.entries(ANSWERED_BY).map(([sent, answer]) => [answer, sent as MessageNumber]),
)

/** The identity of the message that this one answers, when it is an answer: a return message repeats the header (IV028). */
function answeredBy(message: Message): string | undefined {
  const sent = ANSWERS.get(message.number)
  if (sent === undefined) return undefined
  const { Afzender, Ontvanger, BerichtIdentificatie } = message.body.Header
  return message.number === '325'
    ? identity(message.standard, sent, Ontvanger, message.body.Header.DeclaratieIdentificatie.Identificatie)
    : identity(message.standard, sent, Afzender, BerichtIdentificatie.Identificatie)
}

function identityOf(message: Message): string {
  const { Afzender, BerichtIdentificatie } = message.body.Header
  return identity(message.standard, message.number, Afzender, BerichtIdentificatie.Identificatie)
}

function identity(standard: string, number: MessageNumber, sender: string, identification: string): string {
  return `${standard} ${number} ${sender} ${identification}`
}

/**
 * Does this answer refuse the whole of the message? A return message that says more than its header does (IV028); a 325
 * that finds fault with the header or with the claim itself (IV087).
 */
function refuses(answer: Message): boolean {
  const { body } = answer
  const codes = 'RetourCodes' in body.Header ? body.Header.RetourCodes?.RetourCode : undefined
  const atHeader = codes?.some((code) => code !== '0200') ?? false
  if (answer.number !== '325') return atHeader || 'Client' in body || 'Antwoord' in body
  const atClaim = answer.body.DeclaratieAntwoord?.RetourCodes.RetourCode
  return atHeader || (atClaim?.some((code) => code !== '0200' && code !== '8001') ?? true)
}
