import type { Register, shapes } from './registers.ts'

/** What every entry may say, whatever its register. */
export const commonFields = ['title', 'about', 'node', 'owner', 'due', 'document'] as const
export type CommonField = (typeof commonFields)[number]
export type DetailOf<R extends Register> = (typeof shapes)[R]['details'][number]

/** What a list reckons of an entry, besides what was said of it. */
export type Reckoned = {
  advice: never
  idea: 'place'
  'council-item': 'decisions'
  decision: 'outOfOrder'
  standstill: 'workingDays'
  meeting: 'turnout'
  partner: 'commitments'
  commitment: 'standing'
  communication: never
  heard: 'forEverybody'
}
export type FieldOf<R extends Register> = CommonField | DetailOf<R> | Reckoned[R]

/** The fixed lists of codes a field may take its value from, by the name under which the words have them. */
export type Codes =
  | 'harvests'
  | 'places'
  | 'councilKinds'
  | 'bodies'
  | 'scopes'
  | 'levels'
  | 'standings'
  | 'sources'
  | 'amounts'
  | 'importances'

/** What sort of thing a field says, so that one window, one page and one sheet can show any of them. */
export type Sort =
  | 'line'
  | 'text'
  | 'day'
  | 'week'
  | 'number'
  | 'percent'
  | 'names'
  | 'yes'
  | 'owner'
  | 'node'
  | 'nodes'
  | 'organisation'
  /** A code, or some codes, of the dated list of the register. */
  | 'listed'
  | 'someListed'
  | 'turnout'
  | 'decisions'
  | 'commitments'
  | { codes: Codes }
  /** Another entry of the programme, of one of these registers. */
  | { entries: readonly Register[] }

export type Field<Name extends string = string> = {
  name: Name
  sort: Sort
  /** It cannot be kept without. */
  needed?: true
}

type Described<R extends Register> = {
  /** What is asked when something is added or worded anew, in the order of the asking. */
  asked: readonly Field<CommonField | DetailOf<R>>[]
  /** What other deeds say, and what is reckoned. */
  told: readonly Field<DetailOf<R> | Reckoned[R]>[]
  /** What stands in the list, after what it is and before who does it by when. */
  columns: readonly FieldOf<R>[]
}

const title = { name: 'title', sort: 'line', needed: true } as const
const about = { name: 'about', sort: 'text' } as const
const node = { name: 'node', sort: 'node' } as const
const neededNode = { ...node, needed: true } as const
const owner = { name: 'owner', sort: 'owner' } as const
const neededOwner = { ...owner, needed: true } as const
const due = { name: 'due', sort: 'day' } as const
const neededDue = { ...due, needed: true } as const
const document = { name: 'document', sort: 'line' } as const

/** Every register as people meet it: what is asked, what is shown, and in which order. */
export const described: { readonly [R in Register]: Described<R> } = {
  advice: {
    asked: [
      title,
      neededOwner,
      neededDue,
      node,
      { name: 'givenBy', sort: 'line' },
      { name: 'givenOn', sort: 'day' },
      about,
      document,
    ],
    told: [
      { name: 'percent', sort: 'percent' },
      { name: 'degree', sort: 'listed' },
      { name: 'proof', sort: 'text' },
      { name: 'reportedOn', sort: 'day' },
    ],
    columns: ['givenBy', 'percent'],
  },
  idea: {
    asked: [
      title,
      about,
      { name: 'harvest', sort: { codes: 'harvests' }, needed: true },
      { name: 'session', sort: 'line' },
      { name: 'works', sort: 'text' },
      node,
      owner,
      due,
      document,
    ],
    told: [
      { name: 'place', sort: { codes: 'places' } },
      { name: 'impact', sort: { codes: 'amounts' } },
      { name: 'effort', sort: { codes: 'amounts' } },
      { name: 'votes', sort: 'number' },
      { name: 'votedIn', sort: 'line' },
    ],
    columns: ['harvest', 'impact', 'effort', 'votes'],
  },
  'council-item': {
    asked: [
      title,
      { name: 'kind', sort: { codes: 'councilKinds' }, needed: true },
      { name: 'askedBy', sort: 'line' },
      { name: 'askedOn', sort: 'day' },
      neededOwner,
      due,
      node,
      about,
      document,
    ],
    told: [{ name: 'decisions', sort: 'decisions' }],
    columns: ['kind', 'askedOn', 'decisions'],
  },
  decision: {
    asked: [
      title,
      { name: 'body', sort: { codes: 'bodies' }, needed: true },
      neededDue,
      { name: 'subject', sort: { entries: ['council-item', 'advice', 'idea', 'commitment'] } },
      node,
      owner,
      about,
      document,
    ],
    told: [{ name: 'outOfOrder', sort: 'yes' }],
    columns: ['body', 'subject'],
  },
  standstill: {
    asked: [
      title,
      neededNode,
      { name: 'cause', sort: 'listed', needed: true },
      { name: 'since', sort: 'day', needed: true },
      { name: 'hours', sort: 'number' },
      owner,
      due,
      about,
      document,
    ],
    told: [{ name: 'workingDays', sort: 'number' }],
    columns: ['cause', 'since', 'workingDays', 'hours'],
  },
  meeting: {
    asked: [
      title,
      { name: 'scope', sort: { codes: 'scopes' }, needed: true },
      { name: 'level', sort: { codes: 'levels' }, needed: true },
      { name: 'importance', sort: { codes: 'importances' }, needed: true },
      { name: 'wished', sort: 'text' },
      { name: 'effort', sort: 'text' },
      { name: 'hoursPerYear', sort: 'number' },
      { name: 'attends', sort: 'names' },
      node,
      owner,
      due,
      about,
      document,
    ],
    told: [{ name: 'turnout', sort: 'turnout' }],
    columns: ['importance', 'wished', 'hoursPerYear', 'turnout'],
  },
  partner: {
    asked: [
      title,
      { name: 'organisation', sort: 'organisation' },
      { name: 'contact', sort: 'line' },
      { name: 'nodes', sort: 'nodes' },
      about,
      owner,
      due,
      document,
    ],
    told: [{ name: 'commitments', sort: 'commitments' }],
    columns: ['contact', 'nodes', 'commitments'],
  },
  commitment: {
    asked: [
      title,
      { name: 'partner', sort: { entries: ['partner'] }, needed: true },
      neededDue,
      { name: 'signedOn', sort: 'day' },
      node,
      owner,
      about,
      document,
    ],
    told: [{ name: 'standing', sort: { codes: 'standings' } }],
    columns: ['partner', 'signedOn'],
  },
  communication: {
    asked: [
      title,
      neededNode,
      { name: 'doers', sort: 'names' },
      { name: 'onDay', sort: 'day' },
      { name: 'inWeek', sort: 'week' },
      { name: 'inWords', sort: 'line' },
      { name: 'channels', sort: 'someListed' },
      owner,
      about,
      document,
    ],
    told: [],
    columns: ['doers', 'inWeek', 'inWords', 'channels'],
  },
  heard: {
    asked: [
      title,
      neededNode,
      { name: 'fromWhom', sort: 'line' },
      { name: 'source', sort: { codes: 'sources' }, needed: true },
      { name: 'heardOn', sort: 'day', needed: true },
      { name: 'question', sort: { entries: ['council-item'] } },
      { name: 'shown', sort: 'yes' },
      about,
      owner,
      due,
      document,
    ],
    told: [{ name: 'forEverybody', sort: 'yes' }],
    columns: ['fromWhom', 'heardOn', 'forEverybody'],
  },
}

/** The fields of any register, without knowing which: those asked first, then those told. */
export function fieldsIn(register: Register): { asked: readonly Field[]; told: readonly Field[]; all: Field[] } {
  const { asked, told } = described[register]
  return { asked, told, all: [...asked, ...told] }
}

/** What stands in the list of a register, besides what each entry shows there. */
export function columnsIn(register: Register): Field[] {
  const { all } = fieldsIn(register)
  const columns: readonly string[] = described[register].columns
  return columns.flatMap((name) => all.find((field) => field.name === name) ?? [])
}
