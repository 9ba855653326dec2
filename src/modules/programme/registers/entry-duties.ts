import type { Tx } from '../../../platform/database.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { type Duties, type Duty, nameOfChanger } from '../../organisations/public.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { succeed as succeedOwner } from '../rules/registers/entry.ts'
import { holdEntry, listOwnedBy, saveEntry } from '../store/registers/entries.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

const MINE = 'programme-entry/'

/** The open entries somebody answers for: each needs another owner, or nobody follows it up (S002-125). */
async function leftBehind(tx: Tx, ask: { municipality: string; worker: string }): Promise<Duty[]> {
  return (await listOwnedBy(tx, ask)).map(({ id, title }) => ({
    id: `${MINE}${id}`,
    label: { nl: `${nl.duties.entry}: ${title}`, en: `${en.duties.entry}: ${title}` },
    href: `/app/programma/registers/${id}`,
  }))
}

/** Gives entries to their successors at once, also when somebody leaves later: there is still time to talk it over. */
async function succeed(tx: Tx, ask: Parameters<Duties['succeed']>[1]): Promise<void> {
  const { municipality, worker, by, at } = ask
  const own = ask.successors.filter(({ duty }) => duty.startsWith(MINE))
  if (own.length === 0) return
  const today = dutchDate(at)
  const writer = { municipality, actor: { id: by, name: await nameOfChanger(tx, municipality, by) }, now: at }
  const left = await listOwnedBy(tx, { municipality, worker })
  for (const { duty, to } of own.toSorted((a, b) => a.duty.localeCompare(b.duty))) {
    const owned = left.find(({ id }) => id === duty.slice(MINE.length))
    if (!owned) continue
    await refuseAbsentOwner(tx, { municipality, today }, to)
    const { id, version } = owned
    const before = await holdEntry(tx, { municipality, id, version })
    const after = succeedOwner(before, { to, today })
    await saveEntry(tx, { ...writer, version }, { before, after, deed: 'succeeded', why: '' })
  }
}

/** What the registers answer to organisations when somebody leaves; no entry lies with a team. */
export const entryDuties: Duties = { leftBehind, succeed, standIn: async () => {}, leftByTeam: async () => [] }
