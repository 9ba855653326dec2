import { type Scene, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { ChooseIdea, ideas as contract, IdeaList, PrioritiseIdea } from '../contract/registers-ideas.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { close, type Entry } from '../rules/registers/entry.ts'
import { choose, inOrderOfPriority, placeOf, prioritise } from '../rules/registers/ideas.ts'
import { actOn } from './act.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { tellOfEntry } from './tell.ts'
import { type Desk, writingOf } from './write.ts'

const register = 'idea'

/** Only what was chosen can be done; what was not, can be dropped with the reason. */
const closeIdea: Desk['close'] = (entry: Entry, closing, today) =>
  closing.state === 'done' && entry.state === 'gathered'
    ? { refused: 'programme/idea-not-chosen' }
    : close(entry, closing, today)

/** What was harvested: brainstorms, meetings, other municipalities, people (S004-063 to 069, S001-018, S000-024). */
export const ideas = writingOf({
  register,
  name: 'idea',
  words: {
    add: 'Een idee vastleggen, met waar het vandaan komt',
    change: 'Een idee aanpassen',
    close: 'Vastleggen dat een idee is uitgevoerd of niet doorgaat',
  },
  contract,
  close: closeIdea,
})

/** The ideas of a programme as their list shows them, what brings most for the effort first. */
export async function ideaRows(scene: Scene, ask: OfProgramme) {
  const Found = contract.Row.omit({ place: true })
  const rows = (await rowsOf(scene, register, ask)).map((row) => ({ ...row, ...Found.parse(row) }))
  return inOrderOfPriority(rows.map((row) => ({ ...row, place: placeOf(row) })))
}

export const listIdeas = useCase({
  name: 'programme.list-ideas',
  summary: 'Ideeën en quick wins van een programma, op volgorde van belang',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: IdeaList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const entries = narrowed(await ideaRows(scene, ask), ask)
    return IdeaList.parse({ entries, mayChange: mayWrite(scene.actor) !== false })
  },
})

/** What an idea would bring and take, and the votes it got in a session (S004-063). */
export const prioritiseIdea = useCase({
  name: 'programme.prioritise-idea',
  summary: 'Opbrengst, moeite en stemmen van een idee vastleggen',
  action: 'change',
  purpose: 'policy',
  input: PrioritiseIdea,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId, entryId, version, votes, ...priority }) {
    const ask = { programmeId, entryId, version, register } as const
    const placed = (entry: Entry) => prioritise(entry, { ...priority, votes })
    return (await actOn(scene, { ask, deed: 'prioritised', why: '' }, placed)).saved
  },
})

/** An idea becomes a quick win: somebody does it before a day (S004-064, S004-071). */
export const chooseIdea = useCase({
  name: 'programme.choose-idea',
  summary: 'Een idee kiezen als quick win, met trekker en datum',
  action: 'change',
  purpose: 'policy',
  input: ChooseIdea,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId, entryId, version, owner, due }) {
    const { tx, tell, municipality, actor, today } = scene
    await refuseAbsentOwner(tx, scene, owner)
    const ask = { programmeId, entryId, version, register } as const
    const chosen = (entry: Entry) => choose(entry, { owner, due, today })
    const { saved, before, after: entry } = await actOn(scene, { ask, deed: 'chosen', why: '' }, chosen)
    if (before.owner !== owner && owner !== actor.id)
      tellOfEntry(tx, tell, { municipality, entry, workers: [owner], kind: 'programme-entry-yours', once: 'chosen' })
    return saved
  },
})
