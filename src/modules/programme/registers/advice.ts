import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { AdviceList, advice as contract, ReportRealisation } from '../contract/registers-advice.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { reportRealisation as report, sumOfAdvice } from '../rules/registers/advice.ts'
import { findEntry } from '../store/registers/entries.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { actOn, mayAct } from './act.ts'
import { realisationDegrees } from './register-settings.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

const register = 'advice'

/** Recommendations of inspectorates, projects and others; none without an owner and a date (S002-125, S003-153 to 159). */
export const advice = writingOf({
  register,
  name: 'advice',
  words: {
    add: 'Een aanbeveling of advies vastleggen',
    change: 'Een aanbeveling of advies aanpassen',
    close: 'Een aanbeveling of advies laten vervallen',
  },
  contract,
})

/** The advice of a programme as its list shows it. */
export const adviceRows = async (scene: Scene, ask: OfProgramme) =>
  (await rowsOf(scene, register, ask)).map((row) => ({ ...row, ...contract.Row.parse(row) }))

export const listAdvice = useCase({
  name: 'programme.list-advice',
  summary: 'Aanbevelingen en adviezen van een programma',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: AdviceList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const rows = await adviceRows(scene, ask)
    const { all } = await vocabularyOn(scene.tx, realisationDegrees, { ...scene, day: scene.today })
    return AdviceList.parse({
      entries: narrowed(rows, ask),
      degrees: all,
      sum: sumOfAdvice(rows),
      mayChange: mayWrite(scene.actor) !== false,
    })
  },
})

/** The owner, or a policy officer, says how far it is realised and what proves it (S003-161). */
export const reportRealisation = useCase({
  name: 'programme.report-realisation',
  summary: 'Melden hoe ver een aanbeveling is gerealiseerd, en waaruit dat blijkt',
  action: 'change',
  purpose: 'policy',
  input: ReportRealisation,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayAct(actor, entry),
  async run(scene, { programmeId, entryId, version, percent, degree, proof, on }) {
    const { tx, municipality, today } = scene
    const degrees = await settingOn(tx, realisationDegrees, { municipality, day: today })
    const ask = { programmeId, entryId, version, register } as const
    const { saved } = await actOn(scene, { ask, deed: 'realisation-reported', why: '' }, (entry) =>
      report(entry, { percent, degree, proof, on }, { degrees, today }),
    )
    return saved
  },
})
