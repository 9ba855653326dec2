import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { CommunicationList, communication as contract } from '../contract/registers-people.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { dueOf, refuseChannels, refuseWhen } from '../rules/registers/communication.ts'
import { type Details, textsIn } from '../rules/registers/entry.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { communicationChannels } from './register-settings.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

const register = 'communication'

const textOrNothing = (details: Details, field: string) => {
  const value = details[field]
  return typeof value === 'string' ? value : null
}

/** What is told about a part of the programme: what, who, when, by which channel (S004-191 to S004-196). */
export const communication = writingOf({
  register,
  name: 'communication-action',
  words: {
    add: 'Een communicatieactie bij een onderdeel vastleggen',
    change: 'Een communicatieactie aanpassen',
    close: 'Vastleggen dat een communicatieactie is gedaan of vervalt',
  },
  contract,
  async prepare({ tx, municipality, today }, said, { was }) {
    const channels = textsIn(said.details.channels)
    const kept = textsIn(was.channels).map((code) => ({ code }))
    const when = {
      onDay: textOrNothing(said.details, 'onDay'),
      inWeek: textOrNothing(said.details, 'inWeek'),
      inWords: textOrNothing(said.details, 'inWords') ?? '',
    }
    const known = await settingOn(tx, communicationChannels, { municipality, day: today })
    const refusal = refuseWhen(when) ?? refuseChannels(channels, [...known, ...kept])
    return refusal ?? { ...said, due: dueOf(when) }
  },
})

/** The communication of a programme as its list shows it. */
export const communicationRows = (scene: Scene, ask: OfProgramme) => rowsOf(scene, register, ask)

export const listCommunication = useCase({
  name: 'programme.list-communication-actions',
  summary: 'Communicatieacties van een programma: wat, wie, wanneer en waarmee',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: CommunicationList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const rows = narrowed(await communicationRows(scene, ask), ask)
    const { all } = await vocabularyOn(scene.tx, communicationChannels, { ...scene, day: scene.today })
    return CommunicationList.parse({ entries: rows, channels: all, mayChange: mayWrite(scene.actor) !== false })
  },
})
