import { newId } from '../../../platform/ids.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { fill } from '../../../platform/words.ts'
import type { Destination } from '../rules/importing/draft.ts'
import type { Around } from '../rules/importing/needs.ts'
import { importKinds, type SavedItem, type Saving, sameName } from '../rules/importing/saving.ts'
import type { Kind } from '../rules/kinds.ts'
import { decideStatus } from '../rules/statuses.ts'
import { addStatuses, keepPlanning, type NewStatus } from '../store/follow.ts'
import { addChanges, type NewChange } from '../store/history.ts'
import { addMoment } from '../store/moments.ts'
import { addNode } from '../store/nodes.ts'
import { addProgramme } from '../store/programmes.ts'
import { endNode } from '../store/standing.ts'
import { addState } from '../store/states.ts'
import { importsNl } from '../words/imports.nl.ts'
import type { Target } from './around-draft.ts'

type What = {
  saving: Saving
  into: Destination
  target: Target
  kinds: readonly Kind[]
  around: Around
  file: string
}

/** Writes the whole tree of a report into its programme, with history that says from which file; gives the programme. */
export async function saveTree(scene: Scene, what: What): Promise<string> {
  const { tx, actor, now, municipality } = scene
  const kinds = orRefuse(importKinds(what.kinds))
  const stamp = { by: actor.id, at: now }
  const programme = what.into.programme ?? (await begin(scene, what.into))
  const moments = await saveMoments(scene, programme, what)
  const saver = new TreeSaver(scene, { programme, moments, around: what.around, why: readFrom(what.file) })
  for (const line of what.saving.lines) {
    const there = sameName(
      what.target.nodes.filter(({ kind, parent }) => kind === kinds.line.code && parent === null),
      line.name,
    )
    const parent =
      there?.id ?? (await saver.node({ ...blank, name: line.name }, { kind: kinds.line.code, parent: null }))
    for (const item of line.items) await saver.item(item, { kind: kinds.item.code, parent })
  }
  await addStatuses(tx, saver.statuses, { at: now, byName: actor.name })
  await addChanges(tx, { municipality, actor, now: stamp.at }, saver.changes)
  return programme
}

/** The history is read by people, in the language of the municipality. */
const readFrom = (file: string) => fill(importsNl.readFrom, { file })

async function begin({ tx, actor, now, municipality }: Scene, { name, since, until }: Destination): Promise<string> {
  const id = newId(now)
  const facts = { name, since: since ?? '', until, public: false, note: '' }
  await addProgramme(tx, { municipality, id, ...facts }, { by: actor.id, at: now })
  return id
}

/** The ids of the moments by their place in the draft; a moment that the programme knows by name is that one. */
async function saveMoments(
  { tx, actor, now, municipality }: Scene,
  programme: string,
  { saving, target }: What,
): Promise<Map<number, string>> {
  const ids = new Map<number, string>()
  for (const { place, name, on } of saving.moments) {
    const known = sameName(target.moments, name)
    const id = known?.id ?? newId(now)
    const days = { on, askedFrom: on, due: on }
    if (!known) await addMoment(tx, { municipality, id, programme, name, ...days }, { by: actor.id, at: now })
    ids.set(place, id)
  }
  return ids
}

const blank = {
  name: '',
  what: '',
  result: '',
  from: '',
  to: '',
  by: '',
  owner: null,
  runsSince: null,
  runsUntil: null,
}

type How = { programme: string; moments: ReadonlyMap<number, string>; around: Around; why: string }
type Under = { kind: string; parent: string | null }

/** Writes nodes one by one, for each takes the last place under its parent, and gathers what can be written at once. */
class TreeSaver {
  readonly statuses: NewStatus[] = []
  readonly changes: NewChange[] = []
  readonly #scene: Scene
  readonly #how: How

  constructor(scene: Scene, how: How) {
    this.#scene = scene
    this.#how = how
  }

  async node(texts: typeof blank, { kind, parent }: Under): Promise<string> {
    const { tx, actor, now, municipality } = this.#scene
    const { programme, why } = this.#how
    const id = newId(now)
    await addNode(tx, { municipality, id, programme, parent, kind, ...texts }, { by: actor.id, at: now })
    this.changes.push({ node: id, kind: 'added', why, before: {}, after: { kind, parent, ...texts } })
    return id
  }

  async item({ name, result, what, periods, status, states }: SavedItem, under: Under): Promise<void> {
    const { tx, actor, now, municipality } = this.#scene
    const node = await this.node({ ...blank, name, result, what }, under)
    if (status) await this.#status(node, status)
    if (periods.length > 0) {
      await keepPlanning(tx, { municipality, node }, { sort: 'current', periods, at: now, byName: actor.name })
      this.#changed(node, 'planned', { planning: [...periods] })
    }
    for (const { moment: place, text, next } of states) {
      const moment = this.#how.moments.get(place) ?? ''
      const { programme } = this.#how
      const row = { municipality, id: newId(now), programme, moment, node, text, next, byName: actor.name }
      await addState(tx, row, { by: actor.id, at: now })
      this.#changed(node, 'stated', { moment, text, next })
    }
  }

  async #status(node: string, { code, since, end, reason }: NonNullable<SavedItem['status']>): Promise<void> {
    const { tx, now, municipality } = this.#scene
    const { statuses, today } = this.#how.around
    const { ended } = orRefuse(decideStatus(statuses, { last: undefined, ask: { code, since, end, today } }))
    this.statuses.push({ municipality, id: newId(now), node, code, since, end, reason })
    if (ended !== null) await endNode(tx, { municipality, id: node }, ended)
    this.#changed(node, 'status', { status: code, since, end, ended }, reason)
  }

  #changed(node: string, kind: NewChange['kind'], after: NewChange['after'], reason = ''): void {
    const why = [this.#how.why, reason].filter((part) => part !== '').join(' ')
    this.changes.push({ node, kind, why, before: {}, after })
  }
}
