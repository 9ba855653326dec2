import { bare, type Field, type Form, type Group, type Model, type Simple } from '../model/kinds.ts'

/** A model made ready for reading: every element knows its name as bytes, its place in the order and what may follow. */
export type Plan = {
  readonly model: Model
  readonly root: Slot
  /** Every place for an element, by its id. */
  readonly slots: readonly Slot[]
  /** Namespace by space, in the order of the spelling key. */
  readonly uris: readonly string[]
  readonly spellings: Map<string, Spelling>
}

/** A place for an element in the order of its group. */
export type Slot = {
  /** Unique in the plan. */
  readonly id: number
  readonly name: string
  readonly uri: string
  /** Which of the plan's namespaces that is. */
  readonly space: number
  /** Place in its group. */
  readonly at: number
  readonly required: boolean
  readonly many: boolean
  readonly group: GroupPlan | undefined
  readonly simple: SimplePlan | undefined
}

export type GroupPlan = {
  readonly slots: readonly Slot[]
  readonly byName: ReadonlyMap<string, Slot>
  /** Makes the object for one such group, still without fields. */
  readonly make: () => Built
  /** From which place on the group may end: no element after it is required. */
  readonly mayEndAt: number
  /** Whether elements that are not described are passed over without a word. */
  readonly open: boolean
}

/** What a value may be, flat and of one form for all shapes, so that looking at it costs next to nothing. */
export type SimplePlan = {
  readonly simple: Simple
  readonly shape: Simple['shape']
  readonly form: Form
  /** Bounds of a length or a number. */
  readonly least: number
  readonly most: number
  /** The one number that may stand there, as it must be written; empty when any may. */
  readonly only: string
  /** Codes of up to four ASCII characters by their bytes as one number; empty when there are longer ones. */
  readonly codes: ReadonlyMap<number, string>
}

/** How tags are written in a document, given its prefixes: by slot id, the start tag without attributes and the end tag. */
export type Spelling = { readonly starts: readonly Uint8Array[]; readonly ends: readonly Uint8Array[] }

/** An object that is being built; its fields come in the order of the model. */
export type Built = { [name: string]: unknown }

type Draft = {
  model: Model
  uris: string[]
  slots: Slot[]
  groups: Map<Group, GroupPlan>
  simples: Map<Simple, SimplePlan>
}

// Enough for the prefixes of many vendors; a stranger with a new prefix in every message does not fill the memory.
const SPELLINGS_KEPT = 32
// Does not begin as a tag does, so it is never taken for one.
const NO_TAG = '\0'
const plans = new WeakMap<Model, Plan>()
const encoder = new TextEncoder()

/** The plan of a model; made once. */
export function planOf(model: Model): Plan {
  const known = plans.get(model)
  if (known) return known
  const draft: Draft = { model, uris: [], slots: [], groups: new Map(), simples: new Map() }
  for (const { uri } of Object.values(model.spaces)) if (!draft.uris.includes(uri)) draft.uris.push(uri)
  const root = slotOf(draft, { name: model.root, field: model.content, space: model.space, at: 0 })
  const plan: Plan = { model, root, slots: draft.slots, uris: draft.uris, spellings: new Map() }
  plans.set(model, plan)
  return plan
}

/**
 * How the plan's tags are written when its namespaces have these prefixes. For a namespace without a prefix in force
 * there stands what no document can have there, so that none matches.
 */
export function spellingOf(plan: Plan, prefixes: readonly (string | undefined)[]): Spelling {
  const key = prefixes.map((prefix) => (prefix === undefined ? '?' : `=${prefix}`)).join(' ')
  const known = plan.spellings.get(key)
  if (known) return known
  const names = plan.slots.map((slot) => {
    const prefix = prefixes[slot.space]
    return prefix === undefined ? undefined : prefix === '' ? slot.name : `${prefix}:${slot.name}`
  })
  const spelling: Spelling = {
    starts: names.map((name) => encoder.encode(name === undefined ? NO_TAG : `<${name}>`)),
    ends: names.map((name) => encoder.encode(name === undefined ? NO_TAG : `</${name}>`)),
  }
  if (plan.spellings.size >= SPELLINGS_KEPT) plan.spellings.clear()
  plan.spellings.set(key, spelling)
  return spelling
}

function slotOf(draft: Draft, about: { name: string; field: Field; space: string; at: number }): Slot {
  const { name, field, at } = about
  const of = bare(field)
  const uri = draft.model.spaces[about.space]?.uri ?? ''
  // A group puts its own slots in the list first, so this one's id is known only after it.
  const group = of.kind === 'group' ? groupOf(draft, of) : undefined
  const slot: Slot = {
    id: draft.slots.length,
    name,
    uri,
    space: draft.uris.indexOf(uri),
    at,
    required: field.kind !== 'optional',
    many: field.kind === 'many',
    group,
    simple: of.kind === 'simple' ? simpleOf(draft, of) : undefined,
  }
  draft.slots.push(slot)
  return slot
}

function groupOf(draft: Draft, group: Group): GroupPlan {
  const known = draft.groups.get(group)
  if (known) return known
  const slots = Object.entries(group.fields).map(([name, field], at) =>
    slotOf(draft, { name, field, space: group.space, at }),
  )
  const plan: GroupPlan = {
    slots,
    byName: new Map(slots.map((slot) => [slot.name, slot])),
    make: maker(),
    mayEndAt: slots.reduce((place, slot) => (slot.required ? slot.at + 1 : place), 0),
    open: group.open ?? false,
  }
  draft.groups.set(group, plan)
  return plan
}

/**
 * A constructor of its own for every group makes plain objects all the same, but lets the JavaScript engine learn how many
 * fields they get: more than twice as fast as `{}`, and a quarter smaller.
 */
function maker(): () => Built {
  function Made() {}
  Made.prototype = Object.prototype
  const Group = Made as unknown as new () => Built
  return () => new Group()
}

function simpleOf(draft: Draft, simple: Simple): SimplePlan {
  const known = draft.simples.get(simple)
  if (known) return known
  const codes = new Map<number, string>()
  if (simple.shape === 'code' && simple.codes.every((code) => /^[!-~]{1,4}$/.test(code)))
    for (const code of simple.codes) codes.set(packed(code), code)
  const plan: SimplePlan = {
    simple,
    shape: simple.shape,
    form: simple.shape === 'text' ? simple.form : 'any',
    least: simple.shape === 'text' ? simple.least : 0,
    most: simple.shape === 'text' || simple.shape === 'integer' ? simple.most : 0,
    only: simple.shape === 'integer' && simple.only !== undefined ? String(simple.only) : '',
    codes,
  }
  draft.simples.set(simple, plan)
  return plan
}

function packed(code: string): number {
  let sum = 0
  for (let at = 0; at < code.length; at++) sum = sum * 256 + code.charCodeAt(at)
  return sum | 0
}
