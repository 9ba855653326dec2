import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import {
  Calendar,
  CouncilItemList,
  councilItems as councilContract,
  DecisionList,
  decisions as decisionContract,
  ShowCalendar,
} from '../contract/registers-council.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { councilKinds, dueOfCouncilItem, inOrderOfCalendar, outOfOrder } from '../rules/registers/council.ts'
import { getProgramme } from '../store/programmes.ts'
import { listCalendar } from '../store/registers/lists.ts'
import { pointsTo } from './points-to.ts'
import { councilTerms } from './register-settings.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

/** Questions, letters, promises and motions; the term comes from the rules of order, if no day was agreed (S002-195, S002-225). */
export const councilItems = writingOf({
  register: 'council-item',
  name: 'council-item',
  words: {
    add: 'Een raadsvraag, brief, toezegging of motie vastleggen',
    change: 'Een raadsvraag, brief, toezegging of motie aanpassen',
    close: 'Vastleggen wat de raad als antwoord kreeg, en onder welk nummer',
  },
  contract: councilContract,
  async prepare({ tx, municipality, today }, said) {
    const kind = councilKinds.find((one) => one === said.details.kind) ?? 'letter'
    const askedOn = typeof said.details.askedOn === 'string' ? said.details.askedOn : null
    const terms = await settingOn(tx, councilTerms, { municipality, day: askedOn ?? today })
    return { ...said, due: dueOfCouncilItem({ kind, askedOn, due: said.due }, terms) }
  },
})

/** What passes between council and college as its list shows it. */
export const councilItemRows = async (scene: Scene, ask: OfProgramme) =>
  (await rowsOf(scene, 'council-item', ask)).map((row) => ({ ...row, decisions: row.beside ?? [] }))

export const listCouncilItems = useCase({
  name: 'programme.list-council-items',
  summary: 'Vragen, brieven, toezeggingen en moties, met hun plek op de besluitenkalender',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: CouncilItemList,
  subject: ({ programmeId }) => `programme/${programmeId}/council-item`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const entries = narrowed(await councilItemRows(scene, ask), ask)
    return CouncilItemList.parse({ entries, mayChange: mayWrite(scene.actor) !== false })
  },
})

/** What college, commission or council decides, on which day and under which number (S002-021, S002-167). */
export const decisions = writingOf({
  register: 'decision',
  name: 'decision',
  words: {
    add: 'Een besluit op de besluitenkalender zetten',
    change: 'Een gepland besluit aanpassen',
    close: 'Vastleggen wat er is besloten, en onder welk nummer',
  },
  contract: decisionContract,
  prepare: (scene, said, about) =>
    pointsTo(scene, said, { ...about, field: 'subject', registers: ['council-item', 'advice', 'idea', 'commitment'] }),
})

/** The decisions of a programme as their list shows them, with which stand too early. */
export async function decisionRows(scene: Scene, ask: OfProgramme) {
  const rows = await rowsOf(scene, 'decision', ask)
  const Found = decisionContract.Row.omit({ outOfOrder: true })
  const found = rows.map((row) => ({ ...row, ...Found.parse({ ...row, subject: row.beside }) }))
  const steps = found
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, subject, body, closedOn, due }) => ({
      id,
      body,
      subject: subject?.id ?? null,
      on: closedOn ?? due ?? '',
    }))
  const early = new Set(outOfOrder(steps))
  return found.map((row) => ({ ...row, outOfOrder: early.has(row.id) }))
}

export const listDecisions = useCase({
  name: 'programme.list-decisions',
  summary: 'Besluiten van college, commissie en raad over een programma',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: DecisionList,
  subject: ({ programmeId }) => `programme/${programmeId}/decision`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    return DecisionList.parse({
      entries: narrowed(await decisionRows(scene, ask), ask),
      mayChange: mayWrite(scene.actor) !== false,
    })
  },
})

export const showCalendar = useCase({
  name: 'programme.show-decisions-calendar',
  summary: 'De besluitenkalender: wat wanneer bij college, commissie en raad ligt',
  action: 'list',
  purpose: 'policy',
  input: ShowCalendar,
  output: Calendar,
  subject: ({ programmeId }) => `programme/${programmeId}/decisions-calendar`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { programmeId, since, until }) {
    const { id: programme } = await getProgramme(tx, { municipality, id: programmeId })
    return { days: inOrderOfCalendar(await listCalendar(tx, { municipality, programme, since, until })) }
  },
})
