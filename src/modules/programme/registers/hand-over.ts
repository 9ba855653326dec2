import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AnswerHandOver, AskHandOver, Reopen } from '../contract/registers-fields.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import { answerOffer, type Entry, offer, reopen } from '../rules/registers/entry.ts'
import { findEntry } from '../store/registers/entries.ts'
import { actOn, mayAct } from './act.ts'
import { tellOfEntry } from './tell.ts'

/** Asks somebody to answer for an entry from now on; until the yes the owner stays (S004-125, S004-158, S004-172). */
export const askHandOver = useCase({
  name: 'programme.ask-hand-over',
  summary: 'Iemand vragen een advies, quick win of andere afspraak over te nemen',
  action: 'change',
  purpose: 'policy',
  input: AskHandOver,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayAct(actor, entry),
  async run(scene, { owner: to, why, ...ask }) {
    const { tx, tell, municipality, actor, now, today } = scene
    await refuseAbsentOwner(tx, scene, to)
    const deed = to === actor.id ? 'hand-over-accepted' : 'hand-over-asked'
    const { saved, after: entry } = await actOn(scene, { ask, deed, why }, (one) =>
      offer(one, { to, by: actor.id, today }),
    )
    if (entry.offeredTo !== null)
      tellOfEntry(tx, tell, {
        ...{ municipality, entry, workers: [to], once: now.toISOString() },
        kind: 'programme-entry-offered',
        facts: { name: actor.name },
      })
    return saved
  },
})

/** The one who was asked says yes or no; a policy officer can take the question back by saying no. */
export const answerHandOver = useCase({
  name: 'programme.answer-hand-over',
  summary: 'Een overdracht aannemen of niet',
  action: 'change',
  purpose: 'policy',
  input: AnswerHandOver,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, { accepts }, entry) => {
    if (actor.kind === 'worker' && entry?.offeredTo === actor.id) return 'relation/asked'
    // Nobody says yes for somebody else.
    if (accepts && entry !== undefined && entry.offeredTo !== null) return false
    return mayWrite(actor)
  },
  async run(scene, { accepts, why, ...ask }) {
    const { tx, tell, municipality, actor, now, today } = scene
    const deed = accepts ? 'hand-over-accepted' : 'hand-over-declined'
    const answered = (entry: Entry) => answerOffer(entry, { accepts, today })
    const { saved, before, after: entry } = await actOn(scene, { ask, deed, why }, answered)
    tellOfEntry(tx, tell, {
      ...{ municipality, entry, once: now.toISOString() },
      workers: [before.owner, before.offeredTo].filter((worker) => worker !== actor.id),
      kind: 'programme-entry-answered',
      facts: { name: actor.name },
    })
    return saved
  },
})

/** It was closed too early. */
export const reopenEntry = useCase({
  name: 'programme.reopen-entry',
  summary: 'Iets dat te vroeg is afgesloten weer openen',
  action: 'change',
  purpose: 'policy',
  input: Reopen,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  may: ({ actor }) => mayWrite(actor),
  run: async (scene, { why, ...ask }) => (await actOn(scene, { ask, deed: 'reopened', why }, reopen)).saved,
})
