import { replyTo } from '../reply/reply.ts'
import { writeMessage } from '../writer/write.ts'
import { MISUSED, REFUSED } from './exit.ts'
import { readInput } from './inputs.ts'
import { judgeWith, linesOf, NOT_EARLIER, today } from './judging.ts'
import { deliver } from './output.ts'
import { remark } from './screen.ts'

export type ReplyOptions = {
  readonly earlier?: string
  readonly id?: string
  readonly day?: string
  readonly out?: string
}

/** `ijw reply`: judges a message and writes the return message that belongs to it; what was found is said beside it. */
export async function replyCommand(file: string, options: ReplyOptions): Promise<number> {
  const day = options.day ?? today()
  const judged = await judgeWith(options.earlier, day)
  const { message, findings, absent } = await judged(await readInput(file))
  linesOf(findings).forEach(remark)
  if (absent) return MISUSED
  if (message === undefined) {
    remark('Dit bericht heeft niet de vorm van de standaard: stuur de afzender een foutmelding, geen retourbericht.')
    return REFUSED
  }
  const sent = message.body.Header.BerichtIdentificatie.Identificatie
  const reply = replyTo(message, findings, { identification: options.id ?? `R${sent}`.slice(0, 12), day })
  if ('none' in reply) {
    remark(reply.none)
    return REFUSED
  }
  // A message that is wrong inside is refused before anybody looks at what went before.
  if (options.earlier === undefined && !findings.some(({ level }) => level === 2)) remark(NOT_EARLIER)
  return deliver(writeMessage(reply.message), options.out)
}
