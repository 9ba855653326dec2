import type { Finding } from '../finding.ts'
import { inMemoryEarlier } from '../judge/earlier/memory.ts'
import { judge } from '../judge/judge.ts'
import type { Message } from '../model/contents.ts'
import type { MessageModel } from '../model/releases.ts'
import { locate, readMessage } from '../reader/read-message.ts'
import { type Input, namedFiles, readInput } from './inputs.ts'

/** What is said of one message that came in. */
export type Verdict = {
  readonly name: string
  /** Absent when it could not be read. */
  readonly message?: Message
  /** Which message it is, or says to be; absent when it is none. */
  readonly model?: MessageModel
  readonly findings: readonly Finding[]
}

/** A judge that knows the messages in a folder, when there is one. */
export async function judgeWith(
  earlier: string | undefined,
  today: string,
): Promise<(input: Input) => Promise<Verdict>> {
  const memory = earlier === undefined ? undefined : inMemoryEarlier()
  for (const file of earlier === undefined ? [] : namedFiles([earlier])) {
    const { bytes } = await readInput(file)
    const { message } = bytes ? readMessage(bytes) : {}
    if (message) memory?.remember(message)
  }
  return async (input) => {
    if (!input.bytes) return { name: input.name, findings: input.findings }
    const { message, model, findings } = readMessage(input.bytes)
    const read = { name: input.name, ...(model && { model }) }
    if (!message) return { ...read, findings }
    const judged = await judge(message, { today, ...(memory && { earlier: memory }) })
    return { ...read, message, findings: placed(input.bytes, judged) }
  }
}

/** Whether a message is refused when it is looked at as deep as this. */
export function isRefused(verdict: Verdict, deep: number): boolean {
  return verdict.message === undefined || verdict.findings.some(({ level }) => level <= deep)
}

/** A finding as a person reads it: where, which rule, what is wrong. */
export function saidOf({ line, column, rule, path, says }: Finding): string {
  const where = line === undefined ? path : `regel ${line}, kolom ${column} (${path})`
  return `${rule} ${where}: ${says}`
}

export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

function placed(bytes: Uint8Array, findings: readonly Finding[]): readonly Finding[] {
  const places = locate(
    bytes,
    findings.map(({ path }) => path),
  )
  return findings.map((finding) => ({ ...finding, ...places.get(finding.path) }))
}
