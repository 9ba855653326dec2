import type { Day } from './entry.ts'

/** Where something was heard (S002-217, S002-013, S001-053). */
export const sources = ['session', 'council-question', 'survey', 'conversation', 'letter', 'panel', 'other'] as const

type Heard = { state: string; shown: boolean; heardOn: Day; title: string; closedOn: Day | null }

/**
 * What everybody may read as "you said, we did": marked for everybody, and answered. Something that was heard and is not
 * answered yet is no answer to the people who said it.
 */
export function isForEverybody({ state, shown }: Pick<Heard, 'state' | 'shown'>): boolean {
  return shown && state !== 'heard'
}

export type HeardSum = { heard: number; done: number; notDone: number; waiting: number }

/** Per action line: how much was heard, done, not done with the reason, and waits for an answer. */
export function sumOfHeard(rows: readonly Pick<Heard, 'state'>[]): HeardSum {
  const count = (state: string) => rows.filter((row) => row.state === state).length
  return { heard: rows.length, done: count('done'), notDone: count('not-done'), waiting: count('heard') }
}

type Named = { id: string; name: string }

/** Every part of a tree in the order of reading (a part after what it stands under), with what it stands under. */
export function withPaths(tree: readonly (Named & { parent: string | null })[]): { node: Named; path: Named[] }[] {
  const known = new Map<string, Named[]>()
  return tree.map(({ id, name, parent }) => {
    const node = { id, name }
    const path = parent === null ? [] : (known.get(parent) ?? [])
    known.set(id, [...path, node])
    return { node, path }
  })
}
