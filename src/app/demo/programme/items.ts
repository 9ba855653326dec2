import type { Days } from './days.ts'
import type { Scene, Script } from './script.ts'

/** What an owner told at a moment, and what comes next. */
export type Told = { text: string; next?: string }

type Status = { code: string; since: string; end?: string; reason: string }

/** An item, effort or pilot of the programme, and what happened to it. */
export type Item = {
  name: string
  /** The name of what it stands under. */
  under: string
  kind?: 'item' | 'effort' | 'pilot'
  owner?: string
  result: string
  what: string
  runs?: { since: string; until: string }
  /** As it was adopted. */
  planned: readonly string[]
  /** As it was planned anew, on which day and why. */
  replanned?: { on: string; periods: readonly string[]; why: string }
  /** Each is written down on the day from which it holds; the first one when the programme was made. */
  statuses: readonly Status[]
  told: { first?: Told; second?: Told; now?: Told }
}

/** The day in the first year on which the items were put in. */
export const BEGUN_ON = '01-29'

/** How every new item began. */
export const notStarted = (d: Days): Status => ({ code: 'not-started', since: d.on(-2, BEGUN_ON), reason: '' })

/** The one who keeps the programme. */
export const KEEPER = 'anja-beleid'

/** Adds an item as the last one under its parent, with its first planning and status. */
export async function addItem(script: Script, item: Item): Promise<void> {
  const { name, under, kind = 'item', owner, result, what, runs, planned } = item
  const input = {
    programmeId: script.id('programme'),
    parent: script.id(under),
    kind,
    name,
    result,
    what,
    ...(owner && { owner: script.worker(owner) }),
    ...(runs && { runsSince: runs.since, runsUntil: runs.until }),
  }
  await script.make(KEEPER, name, { operation: 'POST /programmes/:programmeId/nodes', input })
  await planAt(script, name, { periods: planned, why: '' })
  await begin(script, item)
}

/** What was carried here gets the words, the owner and the planning of this programme; its status came along. */
export async function takeOver(script: Script, item: Item): Promise<void> {
  const { name, owner, result, what } = item
  await script.change(KEEPER, name, {
    operation: 'PUT /programme-nodes/:nodeId',
    input: {
      nodeId: script.id(name),
      name,
      result,
      what,
      owner: owner ? script.worker(owner) : null,
      why: 'Opnieuw verwoord voor dit programma',
    },
  })
  await planAt(script, name, { periods: item.planned, why: '' })
}

async function begin(script: Script, { name, statuses: [first] }: Item): Promise<void> {
  if (first) await setStatus(script, name, first)
}

/** What happened to an item after it was added: other statuses, and another planning. */
export function lifeOf({ name, statuses, replanned }: Item): Scene[] {
  const later = statuses.slice(1).map(
    (status): Scene => ({
      day: status.since,
      clock: '11:10',
      play: (script) => setStatus(script, name, status),
    }),
  )
  if (!replanned) return later
  const { on, ...plan } = replanned
  return [...later, { day: on, clock: '14:20', play: (script) => planAt(script, name, plan) }]
}

function setStatus(script: Script, name: string, { code, since, end, reason }: Status) {
  return script.change(KEEPER, name, {
    operation: 'PUT /programme-nodes/:nodeId/status',
    input: { nodeId: script.id(name), code, since, reason, ...(end && { end }) },
  })
}

function planAt(script: Script, name: string, plan: { periods: readonly string[]; why: string }) {
  return script.change(KEEPER, name, {
    operation: 'PUT /programme-nodes/:nodeId/planning',
    input: { nodeId: script.id(name), ...plan },
  })
}

/** What the owners told at a moment, each in the own name; of what has no owner the keeper tells. */
export async function tellAll(script: Script, items: readonly Item[], moment: 'first' | 'second' | 'now') {
  for (const { name, owner = KEEPER, told } of items) {
    const state = told[moment]
    if (!state) continue
    await script.act(owner, 'PUT /programme-nodes/:nodeId/states/:momentId', {
      nodeId: script.id(name),
      momentId: script.id(`moment ${moment}`),
      version: 0,
      text: state.text,
      next: state.next ?? '',
    })
  }
}
