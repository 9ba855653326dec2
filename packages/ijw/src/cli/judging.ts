import fs from 'node:fs'
import { explain } from '../explain/explain.ts'
import type { Finding } from '../finding.ts'
import { inMemoryEarlier } from '../judge/earlier/memory.ts'
import { judge } from '../judge/judge.ts'
import { ANSWERED_BY, type Message } from '../model/contents.ts'
import type { MessageModel } from '../model/releases.ts'
import { locate, readMessage } from '../reader/read-message.ts'
import { type Input, namedFiles, readInput, UNREAD } from './inputs.ts'
import { remark } from './screen.ts'

const ANSWERS: ReadonlySet<string> = new Set(Object.values(ANSWERED_BY))

/** What is said of one message that came in. */
export type Verdict = {
  readonly name: string
  /** Absent when it could not be read. */
  readonly message?: Message
  /** Which message it is, or says to be; absent when it is none. */
  readonly model?: MessageModel
  readonly findings: readonly Finding[]
  /** The file could not be read at all. */
  readonly absent?: true
}

/**
 * A judge that knows the messages in a folder, when there is one. What is in that folder and is no message does not count
 * as sent; it is named, because nobody should think that it did.
 */
export async function judgeWith(
  earlier: string | undefined,
  today: string,
): Promise<(input: Input) => Promise<Verdict>> {
  const memory = earlier === undefined ? undefined : inMemoryEarlier(await earlierIn(earlier))
  return async (input) => {
    if (!input.bytes) return input
    const { message, model, findings } = readMessage(input.bytes)
    const read = { name: input.name, ...(model && { model }) }
    if (!message) return { ...read, findings }
    const judged = await judge(message, { today, ...(memory && { earlier: memory }) })
    return { ...read, message, findings: placed(input.bytes, judged) }
  }
}

/** The messages in a folder in the order in which they were sent, whatever their files are called. */
async function earlierIn(folder: string): Promise<readonly Message[]> {
  // Without the folder every message would seem to come out of nothing: the system says that it is not there.
  fs.statSync(folder)
  const { files, remarks } = namedFiles([folder])
  remarks.forEach(remark)
  const messages: Message[] = []
  for (const file of files) {
    const { bytes, findings: unread = [] } = await readInput(file)
    const { message, findings } = bytes ? readMessage(bytes) : { message: undefined, findings: unread }
    if (message) messages.push(message)
    else remark(`Telt niet mee als eerder bericht: ${file}. ${findings[0]?.says ?? ''}`)
  }
  return messages.toSorted((one, other) => (sentOn(one) < sentOn(other) ? -1 : sentOn(one) > sentOn(other) ? 1 : 0))
}

/** When it was sent, to sort by: of one day what is answered comes before its answer. */
function sentOn({ number, body: { Header } }: Message): string {
  const day = 'DagtekeningRetour' in Header ? Header.DagtekeningRetour : Header.BerichtIdentificatie.Dagtekening
  return `${day} ${ANSWERS.has(number) ? 'answer' : 'a message'}`
}

/** Whether a message is refused when it is looked at as deep as this. */
export function isRefused(verdict: Verdict, deep: number): boolean {
  return verdict.message === undefined || verdict.findings.some(({ level }) => level <= deep)
}

/** A finding as a person reads it: which rule, where, what is wrong. A fault of the file itself has no rule and no place. */
export function saidOf({ line, column, rule, path, says }: Finding): string {
  if (rule === UNREAD) return says
  const element = path === '/' ? '' : path
  const where = line === undefined ? element : `regel ${line}, kolom ${column}${element && ` (${element})`}`
  return `${rule}${where && ` ${where}`}: ${says}`
}

const OF_ONE_RULE = 10

/** Findings as lines: of a rule that is broken again and again the first ones, and how many more there are. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  const told = new Map<string, number>()
  const lines: string[] = []
  for (const finding of findings) {
    const times = (told.get(finding.rule) ?? 0) + 1
    told.set(finding.rule, times)
    if (times <= OF_ONE_RULE) lines.push(saidOf(finding))
  }
  for (const [rule, times] of told)
    if (times > OF_ONE_RULE)
      lines.push(`${rule} nog ${times - OF_ONE_RULE} keer. Met ijw validate --json ziet u ze allemaal.`)
  return lines
}

/** What must be done about findings, by rule, each rule once; nothing for a rule that has nothing to say beyond its finding. */
export function todosOf(findings: readonly Finding[]): readonly string[][] {
  return [...new Set(findings.map(({ rule }) => rule))].sort().flatMap((rule) => {
    const known = explain(rule)
    return known.kind === 'unknown' ? [] : [[rule, known.todo]]
  })
}

/** Said when the deepest level was asked, or a reply, without what went before. */
export const NOT_EARLIER =
  'Naar eerdere berichten (niveau 3) is niet gekeken: noem met --earlier de map waar ze in staan.'

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
