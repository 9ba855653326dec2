import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

/** Something in a register: put in on a day, and what became of it. */
export type Entry = {
  register: string
  title: string
  day: string
  /** What else is said; ids are looked up when it is put in. */
  said?: (script: Script) => object
  later?: readonly Step[]
}

/** A step on an entry: closing it, how far it is, who is asked to take it over. `part` is the end of the address. */
export type Step = { day: string; who?: string; part: string; said: (script: Script) => object }

const OF_ANY_REGISTER = ['hand-over', 'hand-over/answer', 'reopening']

/** The scenes in which entries are put in and followed. */
export function scenesOfEntries(entries: readonly Entry[]): Scene[] {
  return entries.flatMap(({ register, title, day, said, later = [] }): Scene[] => [
    {
      day,
      clock: '09:50',
      play: (script) =>
        script.make(KEEPER, title, {
          operation: `POST /programmes/:programmeId/${register}`,
          input: { programmeId: script.id('programme'), title, ...said?.(script) },
        }),
    },
    ...later.map(
      (step): Scene => ({
        day: step.day,
        clock: '15:20',
        play: (script) => take(script, { register, title, step }),
      }),
    ),
  ])
}

function take(script: Script, { register, title, step }: { register: string; title: string; step: Step }) {
  const { who = KEEPER, part, said } = step
  const ofAny = OF_ANY_REGISTER.includes(part)
  return script.change(who, title, {
    operation: ofAny
      ? `PUT /programme-entries/:entryId/${part}`
      : `PUT /programmes/:programmeId/${register}/:entryId/${part}`,
    input: { ...(ofAny ? {} : { programmeId: script.id('programme') }), entryId: script.id(title), ...said(script) },
  })
}

/** It was closed on a day, with what came of it. */
export const closed = (
  day: string,
  state: string,
  { outcome, document = '', who }: { outcome: string; document?: string; who?: string },
): Step => ({ day, ...(who && { who }), part: 'closing', said: () => ({ state, on: day, outcome, document }) })
