import type { EntryPage } from '../../contract/registers-entry.ts'
import { isOpenState, shapeOf } from '../../rules/registers/registers.ts'

/** What somebody can do to an entry, in the order in which it is offered. */
export const deedsOffered = [
  'realisation',
  'attendance',
  'prioritise',
  'chooseIdea',
  'close',
  'handOver',
  'change',
  'move',
  'reopen',
] as const
export type DeedOffered = (typeof deedsOffered)[number]

/** In which ways this person can close it: letting go is for who writes the programme, realising goes by its report. */
export function closingsOf({ register, state, mayAct, mayChange }: Closable): string[] {
  const { closed, letGo } = shapeOf(register)
  if (!mayAct || !isOpenState(register, state)) return []
  return closed
    .filter((one) => one !== 'realised')
    .filter((one) => mayChange || !letGo.includes(one))
    .filter((one) => register !== 'idea' || one !== 'done' || state === 'chosen')
}

type Closable = Pick<EntryPage, 'register' | 'state' | 'mayAct' | 'mayChange'>

/** What this person can do to this entry as it stands. */
export function deedsOf(entry: Closable): DeedOffered[] {
  const { register, state, mayAct, mayChange } = entry
  const open = isOpenState(register, state)
  const can: Readonly<Record<DeedOffered, boolean>> = {
    realisation: open && mayAct && register === 'advice',
    attendance: mayAct && register === 'meeting',
    prioritise: open && mayChange && register === 'idea',
    chooseIdea: mayChange && state === 'gathered',
    close: closingsOf(entry).length > 0,
    handOver: open && mayAct,
    change: open && mayChange,
    move: open && mayChange,
    reopen: !open && mayChange,
  }
  return deedsOffered.filter((deed) => can[deed])
}
