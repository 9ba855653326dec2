import { newId } from '../../../platform/ids.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { AddAttendance, ChangeAttendance, meetings as contract, MeetingList } from '../contract/registers-work.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { changesOfAttendance, refuseAttendance, turnoutOf } from '../rules/registers/meetings.ts'
import { addAttendance, changeAttendance, holdAttendance } from '../store/registers/attendances.ts'
import { findEntry, writeDown } from '../store/registers/entries.ts'
import { mayAct, unknownEntry } from './act.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

const register = 'meeting'

/** The map of meetings: what they are for, what we want there, and what they take (S002-232, S002-233, S002-107). */
export const meetings = writingOf({
  register,
  name: 'meeting',
  words: {
    add: 'Een overleg op de overlegkaart zetten',
    change: 'Een overleg op de overlegkaart aanpassen',
    close: 'Vastleggen dat we niet meer naar een overleg gaan, en waarom',
  },
  contract,
})

/** The meetings of a programme as their list shows them, with how often one was there. */
export async function meetingRows(scene: Scene, ask: OfProgramme) {
  const Found = contract.Row.omit({ turnout: true })
  return (await rowsOf(scene, register, ask)).map((row) => {
    const found = { ...row, ...Found.parse({ ...row, attendances: row.beside ?? [] }) }
    return { ...found, turnout: turnoutOf(found.attendances) }
  })
}

export const listMeetings = useCase({
  name: 'programme.list-meetings',
  summary: 'De overlegkaart: belang, gewenst resultaat, inzet en opkomst per overleg',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: MeetingList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const entries = narrowed(await meetingRows(scene, ask), ask)
    return MeetingList.parse({ entries, mayChange: mayWrite(scene.actor) !== false })
  },
})

type OfMeeting = { programmeId: string; entryId: string }

async function getMeeting({ tx, municipality }: Scene, { programmeId, entryId }: OfMeeting) {
  const entry = await findEntry(tx, { municipality, id: entryId })
  if (entry?.register !== register || entry.programme !== programmeId) throw unknownEntry()
  return entry
}

/** Who was there one time that it met, and who was missed (S002-236, S004-067). */
export const recordAttendance = useCase({
  name: 'programme.record-attendance',
  summary: 'Vastleggen wie er bij een overleg was',
  action: 'add',
  purpose: 'policy',
  input: AddAttendance,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayAct(actor, entry),
  async run(scene, { programmeId, entryId, ...attendance }) {
    const { tx, municipality, actor, now, today } = scene
    await getMeeting(scene, { programmeId, entryId })
    orRefuse(refuseAttendance(attendance, today))
    const id = newId(now)
    await addAttendance(tx, { municipality, id }, { entry: entryId, ...attendance, by: actor.id, at: now })
    const changes = changesOfAttendance(undefined, attendance)
    await writeDown(tx, scene, { entry: { id: entryId }, changes, deed: 'attendance-recorded', why: attendance.note })
    return { id, version: 1 }
  },
})

export const correctAttendance = useCase({
  name: 'programme.correct-attendance',
  summary: 'Verbeteren wie er bij een overleg was',
  action: 'change',
  purpose: 'policy',
  input: ChangeAttendance,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayAct(actor, entry),
  async run(scene, { programmeId, entryId, attendanceId: id, version, ...attendance }) {
    const { tx, municipality, actor, now, today } = scene
    await getMeeting(scene, { programmeId, entryId })
    const before = await holdAttendance(tx, { municipality, id, version })
    if (before.entry !== entryId) throw unknownEntry()
    orRefuse(refuseAttendance(attendance, today))
    const changes = changesOfAttendance(before, attendance)
    await writeDown(tx, scene, { entry: { id: entryId }, changes, deed: 'attendance-corrected', why: attendance.note })
    const stamp = { by: actor.id, at: now }
    return { id, version: await changeAttendance(tx, { municipality, id, version }, { ...attendance, ...stamp }) }
  },
})
