import type { Duties } from '../modules/organisations/public.ts'

/** The duties of several modules as one: each knows its own, and succeeds only to those. */
export function allDuties(...modules: readonly Duties[]): Duties {
  return {
    leftBehind: async (tx, ask) => gather(modules, (one) => one.leftBehind(tx, ask)),
    leftByTeam: async (tx, ask) => gather(modules, (one) => one.leftByTeam(tx, ask)),
    succeed: (tx, ask) => inTurn(modules, (one) => one.succeed(tx, ask)),
    standIn: (tx, ask) => inTurn(modules, (one) => one.standIn(tx, ask)),
  }
}

// One after the other: they share one connection.
async function gather<T>(modules: readonly Duties[], ask: (one: Duties) => Promise<T[]>): Promise<T[]> {
  const all: T[] = []
  for (const one of modules) all.push(...(await ask(one)))
  return all
}

async function inTurn(modules: readonly Duties[], ask: (one: Duties) => Promise<void>): Promise<void> {
  for (const one of modules) await ask(one)
}
