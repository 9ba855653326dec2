import { useCase } from '../../../platform/use-case.ts'
import { findWorkersById } from '../../organisations/public.ts'
import { EntryHistory, ListRegisterChanges, RegisterChanges } from '../contract/registers-across.ts'
import { ListEntryHistory } from '../contract/registers-fields.ts'
import { mayRead, mayReadOwn } from '../rights.ts'
import type { Change } from '../rules/registers/history.ts'
import { getProgramme } from '../store/programmes.ts'
import { findEntry } from '../store/registers/entries.ts'
import { historyOfEntry, listRegisterChanges, namesOfThings } from '../store/registers/history.ts'
import { unknownEntry } from './act.ts'

const said = <Deed extends { at: Date }>({ at, ...deed }: Deed) => ({ ...deed, at: at.toISOString() })

const PEOPLE: readonly string[] = ['owner', 'offeredTo']
const THINGS: readonly string[] = ['node', 'nodes', 'programme', 'subject', 'partner', 'question']

/** The ids that the changes of these fields name. */
function idsIn(changes: readonly Change[], fields: readonly string[]): string[] {
  const cells = changes.filter(({ field }) => fields.includes(field)).flatMap(({ before, after }) => [before, after])
  return [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))]
}

export const listEntryHistory = useCase({
  name: 'programme.list-entry-history',
  summary: 'Alles wat er met een advies, idee, vraag of afspraak is gebeurd',
  action: 'read',
  purpose: 'policy',
  input: ListEntryHistory,
  output: EntryHistory,
  subject: ({ entryId }) => `programme-entry/${entryId}/history`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayReadOwn(actor, [entry?.owner, entry?.offeredTo]),
  async run({ tx, municipality }, { entryId: id }, entry) {
    if (!entry) throw unknownEntry()
    const deeds = await historyOfEntry(tx, { municipality, id })
    const changes = deeds.flatMap((deed) => deed.changes)
    const people = await findWorkersById(tx, municipality, idsIn(changes, PEOPLE))
    const things = await namesOfThings(tx, { municipality, ids: idsIn(changes, THINGS) })
    return EntryHistory.parse({
      title: entry.title,
      register: entry.register,
      deeds: deeds.map(said),
      names: [...people.values(), ...things],
    })
  },
})

/** Midnight in the Netherlands, at the start of a day. */
const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds)

/** What happened in all registers of a programme between two days: what a report tells as new since the last one. */
export const listChanges = useCase({
  name: 'programme.list-register-changes',
  summary: 'Wat er in de registers van een programma gebeurde tussen twee dagen',
  action: 'list',
  purpose: 'policy',
  input: ListRegisterChanges,
  output: RegisterChanges,
  subject: ({ programmeId }) => `programme/${programmeId}/register-changes`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { programmeId, since, until }) {
    const { id: programme } = await getProgramme(tx, { municipality, id: programmeId })
    const from = startOf(Temporal.PlainDate.from(since))
    const to = startOf(Temporal.PlainDate.from(until).add({ days: 1 }))
    const deeds = await listRegisterChanges(tx, { municipality, programme, from, to })
    return RegisterChanges.parse({ deeds: deeds.map(said) })
  },
})
