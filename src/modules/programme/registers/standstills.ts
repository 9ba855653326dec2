import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { standstills as contract, StandstillList } from '../contract/registers-work.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { endStandstill, refuseStandstill, sumByCause, workingDaysStill } from '../rules/registers/standstills.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { standstillCauses } from './register-settings.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

const register = 'standstill'

/** What stood still for want of people or for another cause, since when, and how many hours it took (S002-080, S002-139). */
export const standstills = writingOf({
  register,
  name: 'standstill',
  words: {
    add: 'Vastleggen dat een onderdeel stilstaat, en waardoor',
    change: 'Een stilstand aanpassen',
    close: 'Vastleggen dat een onderdeel weer verder gaat',
  },
  contract,
  async prepare({ tx, municipality, today }, said, { was }) {
    const { since, cause } = said.details
    const causes = await settingOn(tx, standstillCauses, { municipality, day: today })
    const known = cause === was.cause ? [{ code: String(cause) }] : causes
    return refuseStandstill({ since: String(since), cause: String(cause) }, { causes: known, today }) ?? said
  },
  close: (entry, { state, on, outcome, document, hours }, today) =>
    endStandstill(entry, { state, on, outcome, document, hours }, today),
})

/** What stood still as its list shows it, and how long. */
export async function standstillRows(scene: Scene, ask: OfProgramme) {
  const Found = contract.Row.omit({ workingDays: true })
  return (await rowsOf(scene, register, ask)).map((row) => {
    const found = { ...row, ...Found.parse(row) }
    return { ...found, workingDays: workingDaysStill(found, scene.today) }
  })
}

export const listStandstills = useCase({
  name: 'programme.list-standstills',
  summary: 'Wat stilstond, waardoor en hoelang, met een telling per oorzaak',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: StandstillList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const { tx, today, actor } = scene
    const rows = await standstillRows(scene, ask)
    const { all } = await vocabularyOn(tx, standstillCauses, { ...scene, day: today })
    return StandstillList.parse({
      entries: narrowed(rows, ask),
      causes: all,
      sums: sumByCause(rows, today),
      mayChange: mayWrite(actor) !== false,
    })
  },
})
