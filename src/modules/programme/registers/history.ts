import { useCase } from '../../../platform/use-case.ts'
import { findWorkersById } from '../../organisations/public.ts'
import { EntryHistory, ListRegisterChanges, RegisterChanges } from '../contract/registers-across.ts'
import { ListEntryHistory } from '../contract/registers-fields.ts'
import { mayRead } from '../rights.ts'
import { getProgramme } from '../store/programmes.ts'
import { findEntry } from '../store/registers/entries.ts'
import { historyOfEntry, listRegisterChanges } from '../store/registers/history.ts'
import { unknownEntry } from './act.ts'

const said = <Deed extends { at: Date }>({ at, ...deed }: Deed) => ({ ...deed, at: at.toISOString() })

const PEOPLE: readonly string[] = ['owner', 'offeredTo']

export const listEntryHistory = useCase({
  name: 'programme.list-entry-history',
  summary: 'Alles wat er met een advies, idee, vraag of afspraak is gebeurd',
  action: 'read',
  purpose: 'policy',
  input: ListEntryHistory,
  output: EntryHistory,
  subject: ({ entryId }) => `programme-entry/${entryId}/history`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { entryId: id }) {
    const entry = await findEntry(tx, { municipality, id })
    if (!entry) throw unknownEntry()
    const deeds = await historyOfEntry(tx, { municipality, id })
    const ids = deeds
      .flatMap(({ changes }) => changes)
      .flatMap(({ field, before, after }) => (PEOPLE.includes(field) ? [before, after] : []))
      .filter((one) => typeof one === 'string')
    const people = await findWorkersById(tx, municipality, [...new Set(ids)])
    return EntryHistory.parse({
      title: entry.title,
      register: entry.register,
      deeds: deeds.map(said),
      names: [...people.values()],
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
