/** What can happen to a node; each leaves one line in its history. */
export const changeKinds = [
  'added',
  'changed',
  'moved',
  'merged',
  'took-in',
  'carried-over',
  'carried-here',
  'adopted',
  'planned',
  'status',
  'stated',
  'linked',
  'unlinked',
  'evaluation-planned',
  'evaluated',
  'step',
  'ended',
  'struck',
] as const
export type ChangeKind = (typeof changeKinds)[number]

type Facts = Readonly<Record<string, unknown>>

/** Only the fields that are different, as they were and as they are; undefined when nothing changed. */
export function differenceOf(before: Facts, after: Facts): { before: Facts; after: Facts } | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  )
  if (names.length === 0) return undefined
  const of = (facts: Facts) => Object.fromEntries(names.map((name) => [name, facts[name] ?? null]))
  return { before: of(before), after: of(after) }
}
