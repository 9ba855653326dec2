import type { Ids, Own } from './made.ts'

const as = 'anja-beleid'
const about =
  (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  (ids: Ids) => ({ as, input: input(ids) })

/** The operations of a register by the name of its entry in the ids, with what refers to something that is there. */
const registers: Readonly<
  Record<string, { list: string; entry: string; refers?: (ids: Ids) => Record<string, unknown> }>
> = {
  advice: { list: 'advice', entry: 'adviceEntry', refers: ({ policyOfficer }) => ({ owner: policyOfficer }) },
  idea: { list: 'ideas', entry: 'ideaEntry' },
  'council-item': {
    list: 'council-items',
    entry: 'councilEntry',
    refers: ({ policyOfficer }) => ({ owner: policyOfficer }),
  },
  decision: { list: 'decisions', entry: 'decisionEntry' },
  standstill: { list: 'standstills', entry: 'standstillEntry', refers: ({ item }) => ({ node: item }) },
  meeting: { list: 'meetings', entry: 'meetingEntry' },
  partner: { list: 'partners', entry: 'partnerEntry' },
  commitment: {
    list: 'commitments',
    entry: 'commitmentEntry',
    refers: ({ partnerEntry }) => ({ partner: partnerEntry }),
  },
  'communication-action': {
    list: 'communication-actions',
    entry: 'communicationEntry',
    refers: ({ item }) => ({ node: item }),
  },
  heard: { list: 'heard', entry: 'heardEntry', refers: ({ item }) => ({ node: item }) },
}

const programme = ({ programme }: Ids) => ({ programmeId: programme })
const entry = (name: string) => (ids: Ids) => ({ ...programme(ids), entryId: ids[name] })

/** What policy officers do with the registers of a programme that is there. */
export const fairRegisters: Own = {
  ...Object.fromEntries(
    Object.entries(registers).flatMap(([name, { list, entry: one, refers = () => ({}) }]) => [
      [`programme.list-${list}`, about(programme)],
      [`programme.add-${name}`, about((ids) => ({ ...programme(ids), ...refers(ids) }))],
      [`programme.change-${name}`, about((ids) => ({ ...entry(one)(ids), ...refers(ids) }))],
      [`programme.close-${name}`, about(entry(one))],
    ]),
  ),
  'programme.report-realisation': about(entry('adviceEntry')),
  'programme.prioritise-idea': about(entry('ideaEntry')),
  'programme.choose-idea': about((ids) => ({ ...entry('ideaEntry')(ids), owner: ids.policyOfficer })),
  'programme.show-decisions-calendar': about(programme),
  'programme.record-attendance': about(entry('meetingEntry')),
  'programme.correct-attendance': about((ids) => ({ ...entry('meetingEntry')(ids), attendanceId: ids.attendance })),
  'programme.show-said-and-done': about(programme),
  'programme.list-register-changes': about(programme),
  'programme.list-open-entries': about(),
  'programme.count-entries': about(programme),
  'programme.print-register': about((ids) => ({ ...programme(ids), register: 'advice' })),
  'programme.print-decisions-calendar': about(programme),
  'programme.list-node-entries': about(({ item }) => ({ nodeId: item })),
  'programme.show-entry': about(({ adviceEntry }) => ({ entryId: adviceEntry })),
  'programme.move-entry': about(({ adviceEntry, programme, item }) => ({
    entryId: adviceEntry,
    programme,
    node: item,
  })),
  'programme.list-entry-history': about(({ adviceEntry }) => ({ entryId: adviceEntry })),
  'programme.ask-hand-over': about(({ adviceEntry, receiver }) => ({ entryId: adviceEntry, owner: receiver })),
  'programme.answer-hand-over': about(({ offeredEntry }) => ({ entryId: offeredEntry, version: 2 })),
  'programme.reopen-entry': about(({ closedEntry }) => ({ entryId: closedEntry, version: 2 })),
}
