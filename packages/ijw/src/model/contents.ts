import { bare, type Group, type Infer } from './kinds.ts'
import type { Kit } from './messages.ts'
import * as sent from './messages.ts'
import { parts } from './parts.ts'
import { claimAnswer, returnOf } from './return-messages.ts'
import { type Standard, values } from './values.ts'

/** The messages by the number everybody calls them by. */
export type MessageNumber = SentNumber | (typeof ANSWERED_BY)[SentNumber]
export type SentNumber = keyof typeof ANSWERED_BY

/** What a message holds, by number. iWmo has the same, without the elements it does not know. */
export type Bodies = { readonly [N in MessageNumber]: Infer<Contents[N]> }

/** A message: which one it is, in which release of which standard, and what it holds. */
export type MessageOf<N extends MessageNumber> = {
  readonly standard: Standard
  /** The release it is written in, as `3.2`. */
  readonly release: string
  readonly number: N
  readonly body: Bodies[N]
}
export type Message = { readonly [N in MessageNumber]: MessageOf<N> }[MessageNumber]

type Contents = ReturnType<typeof contents>
type Versions = { version: number; subversion: number }

/** The message that answers each message. A claim is answered by a 325, which decides about money. */
export const ANSWERED_BY = {
  '301': '302',
  '305': '306',
  '307': '308',
  '315': '316',
  '317': '318',
  '319': '320',
  '323': '325',
} as const

/** The code of each message in its header (COD002), per standard. */
export const CODES: Record<Standard, Record<MessageNumber, string>> = {
  ijw: {
    '301': '436',
    '302': '437',
    '305': '438',
    '306': '439',
    '307': '440',
    '308': '441',
    '315': '446',
    '316': '447',
    '317': '486',
    '318': '487',
    '319': '488',
    '320': '489',
    '323': '490',
    '325': '491',
  },
  iwmo: {
    '301': '414',
    '302': '415',
    '305': '418',
    '306': '419',
    '307': '420',
    '308': '421',
    '315': '444',
    '316': '445',
    '317': '480',
    '318': '481',
    '319': '482',
    '320': '483',
    '323': '484',
    '325': '485',
  },
}

/** What every message of a standard holds, in a release with these numbers. */
export function contents(standard: Standard, versions: Versions) {
  const v = values(standard)
  const shared = { ...v, ...parts(v) }
  const kit = (number: MessageNumber): Kit => ({
    ...shared,
    number: { code: CODES[standard][number], ...versions },
  })
  const allocation = sent.allocation(kit('301'))
  const start = sent.start(kit('305'))
  const stop = sent.stop(kit('307'))
  const request = known(standard, sent.request(kit('315')), 'Client', 'GezagsdragerBekend')
  const change = sent.change(kit('317'))
  const answer = known(standard, sent.answer(kit('319')), 'Antwoord', 'Woonplaatsbeginsel')
  return {
    '301': allocation,
    '302': returnOf(allocation, kit('302')),
    '305': start,
    '306': returnOf(start, kit('306')),
    '307': stop,
    '308': returnOf(stop, kit('308')),
    '315': request,
    '316': returnOf(request, kit('316')),
    '317': change,
    '318': returnOf(change, kit('318')),
    '319': answer,
    '320': returnOf(answer, kit('320')),
    '323': sent.claim(kit('323')),
    '325': claimAnswer(kit('325')),
  }
}

/** Takes out what only youth care has: iWmo knows no authority over a child and no rule of residence. */
function known<G extends Group>(standard: Standard, message: G, inside: string, element: string): G {
  const field = message.fields[inside]
  if (standard === 'ijw' || field === undefined) return message
  const holder = bare(field)
  if (holder.kind !== 'group') return message
  const { [element]: _, ...fields } = holder.fields
  return { ...message, fields: { ...message.fields, [inside]: { ...holder, fields } } }
}
