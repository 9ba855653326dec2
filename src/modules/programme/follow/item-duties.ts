import type { Tx } from '../../../platform/database.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { type Duties, type Duty, nameOfChanger } from '../../organisations/public.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { addChanges } from '../store/history.ts'
import { changeNode, nodesOwnedBy } from '../store/nodes.ts'
import { followEn } from '../words/follow.en.ts'
import { followNl } from '../words/follow.nl.ts'

const MINE = 'programme-node/'

/** What somebody owns in programmes that run: each needs another owner, or nobody tells how it stands. */
async function leftBehind(tx: Tx, ask: { municipality: string; worker: string; from: string }): Promise<Duty[]> {
  return (await nodesOwnedBy(tx, ask)).map(({ id, name }) => ({
    id: `${MINE}${id}`,
    label: { nl: `${followNl.duty}: ${name}`, en: `${followEn.duty}: ${name}` },
    href: `/app/programma/onderdelen/${id}`,
  }))
}

/** Gives items to their successors at once, also when somebody leaves later: there is still time to talk it over. */
async function succeed(tx: Tx, ask: Parameters<Duties['succeed']>[1]): Promise<void> {
  const { municipality, worker, from, by, at } = ask
  const mine = ask.successors.filter(({ duty }) => duty.startsWith(MINE))
  if (mine.length === 0) return
  const writer = { municipality, actor: { id: by, name: await nameOfChanger(tx, municipality, by) }, now: at }
  const owned = await nodesOwnedBy(tx, { municipality, worker, from })
  for (const { duty, to } of mine.toSorted((a, b) => a.duty.localeCompare(b.duty))) {
    const left = owned.find(({ id }) => id === duty.slice(MINE.length))
    if (!left) continue
    await refuseAbsentOwner(tx, { municipality, today: dutchDate(at) }, to)
    await changeNode(tx, { municipality, id: left.id, version: left.version }, { owner: to, by, at })
    const owners = { before: { owner: worker }, after: { owner: to } }
    await addChanges(tx, writer, [{ node: left.id, kind: 'changed', why: '', ...owners }])
  }
}

/** What the tree answers to organisations when somebody leaves; no part of it lies with a team. */
export const itemDuties: Duties = { leftBehind, succeed, standIn: async () => {}, leftByTeam: async () => [] }
