import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import type { Fault } from './faults.ts'
import type { Role } from './story.ts'

/** One file that arrived: who sent it when, what is in it, and what the receiver found. */
export type Delivery = {
  /** The step of the story to which it belongs; an answer belongs to the step that it answers. */
  readonly step: string
  /** The day on which it was sent and received. */
  readonly day: string
  readonly from: Role
  readonly file: string
  readonly bytes: Uint8Array
  /** The message as the receiver read it; absent when it could not be read. */
  readonly message?: Message
  readonly findings: readonly Finding[]
  /** For an answer: the delivery it answers, by its place in the log. */
  readonly answers?: number
  /** Why the receiver answers nothing, in Dutch. */
  readonly silent?: string
  /** The day on which it became known that help that had stopped for a while will not come back (OP272). */
  readonly known?: string
  readonly due?: Fault['kind']
}

const NOT_A_REFUSAL = ['0200', '0233', '8001']

/** The return codes with which an answer refuses something, each once, in the order in which they stand. */
export function refusalsIn(answer: Message | undefined): readonly string[] {
  const codes = new Set<string>()
  collect(answer?.body, codes)
  return [...codes].filter((code) => !NOT_A_REFUSAL.includes(code))
}

function collect(value: unknown, codes: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inside] of Object.entries(value)) {
    if (name === 'RetourCode' && Array.isArray(inside)) for (const code of inside) codes.add(String(code))
    else collect(inside, codes)
  }
}
