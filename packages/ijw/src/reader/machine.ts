import type { Finding } from '../finding.ts'
import type { Flaw } from './characters.ts'
import { type Level1Id, level1Says } from './level1.ts'
import { LIMITS, type Limits, type ReaderOptions } from './options.ts'
import type { Built, GroupPlan, Plan, Slot, Spelling } from './plan.ts'
import { type Position, positionAt, type Ruler, startRuler } from './position.ts'
import { quotable } from './values.ts'

/** A namespace in force, and those around it. */
export type Scope = {
  readonly prefix: string
  readonly uri: string
  readonly outer: Scope | undefined
  /** How many declarations are in force, those that are hidden included. */
  readonly size: number
}

/**
 * An element that stands open: a group of the model, a value that is not written in the plainest way, or something that
 * does not belong there and is only checked for being well-formed.
 */
export type Frame = {
  kind: 'group' | 'value' | 'skipped'
  /** The whole end tag, as it must come when no space is in it. */
  end: Uint8Array
  slot: Slot | undefined
  group: GroupPlan
  built: Built
  /** Place in the group's order from which the next element is expected. */
  at: number
  /** The repeated element that stood last and may come again, and its list and length so far (also of wrong ones). */
  repeated: Slot | undefined
  list: unknown[]
  count: number
  /** Which of its list this element itself is, from 1; 0 when it is in none. */
  nth: number
  /** Name as found, for a path; only of skipped elements. */
  name: string
  /** Where it started in the document. */
  from: number
  /** Line and column of that, once the bytes there are let go. */
  began: Position | undefined
  /** Text so far; for a value only. */
  text: string
  /** Whether something is wrong inside that makes judging the rest of it useless. */
  spoilt: boolean
  /** What was in force before it. */
  scope: Scope | undefined
}

/** For finding places back: the names of elements to look at, and who is told where they are. */
export type Watch = { readonly names: ReadonlySet<string>; see(path: string, at: number): void }

/** Chooses the plan for a root element, or says why there is none. */
export type Choose = (uri: string, local: string) => Plan | string

/** The whole state of one reading: changed in place, for speed. */
export type Machine = {
  readonly choose: Choose
  readonly limits: Limits
  readonly now: (() => number) | undefined
  readonly until: number
  readonly watch: Watch | undefined
  readonly findings: Finding[]
  bytes: Uint8Array
  /** Offset in the document of the first of `bytes`. */
  base: number
  pos: number
  /** Whether no more bytes follow. */
  final: boolean
  stopped: boolean
  /** Where the document is: nothing read yet, before the root element, in it, or after it. */
  stage: 'start' | 'before' | 'inside' | 'after'
  plan: Plan | undefined
  spelling: Spelling | undefined
  scope: Scope | undefined
  readonly frames: Frame[]
  depth: number
  ruler: Ruler
  /** The document as read; right only when nothing was found. */
  built: Built | undefined
  ticks: number
}

const NO_BYTES = new Uint8Array()
const NO_GROUP: GroupPlan = { slots: [], byName: new Map(), make: () => ({}), mayEndAt: 0, open: false }
const TICKS_PER_LOOK = 256

export function machine(choose: Choose, options: ReaderOptions, watch?: Watch): Machine {
  const limits = { ...LIMITS, ...options.limits }
  return {
    choose,
    limits,
    now: options.now,
    until: options.now ? options.now() + limits.milliseconds : 0,
    watch,
    findings: [],
    bytes: NO_BYTES,
    base: 0,
    pos: 0,
    final: false,
    stopped: false,
    stage: 'start',
    plan: undefined,
    spelling: undefined,
    scope: undefined,
    frames: [emptyFrame()],
    depth: 0,
    ruler: startRuler(),
    built: undefined,
    ticks: 0,
  }
}

/** The innermost open element; at depth 0 a stand-in for the document. */
export function top(m: Machine): Frame {
  // Frames are made before the depth grows, so there always is one.
  return m.frames[m.depth] as Frame
}

/** Opens an element in a frame that is used again and again; the caller fills in what its kind needs. */
export function open(m: Machine, kind: Frame['kind'], end: Uint8Array, from: number): Frame | undefined {
  if (m.depth >= m.limits.depth) {
    stop(m, 'XML-DIEPTE', from)
    return undefined
  }
  m.depth++
  let frame = m.frames[m.depth]
  if (frame === undefined) {
    frame = emptyFrame()
    m.frames.push(frame)
  }
  frame.kind = kind
  frame.end = end
  frame.from = m.base + from
  frame.at = 0
  frame.repeated = undefined
  frame.nth = 0
  frame.began = undefined
  frame.text = ''
  frame.spoilt = false
  frame.scope = m.scope
  return frame
}

type About = { readonly says?: string; readonly path?: string; readonly position?: Position | undefined }

/** Something is wrong, and reading goes on. `at` is a place in the bytes at hand. */
export function fault(m: Machine, rule: Level1Id, at: number, about: About = {}): void {
  if (m.stopped) return
  if (m.findings.length >= m.limits.findings) {
    m.stopped = true
    m.findings.push({ rule: 'XML-MEER', level: 1, path: '/', ...place(m, at), says: level1Says('XML-MEER') })
    return
  }
  const { line, column } = about.position ?? place(m, at)
  m.findings.push({
    rule,
    level: 1,
    path: about.path ?? pathOf(m),
    line,
    column,
    says: about.says ?? level1Says(rule),
  })
}

/** Something is wrong after which the rest cannot be read. */
export function stop(m: Machine, rule: Level1Id, at: number, says?: string): false {
  fault(m, rule, at, says === undefined ? {} : { says })
  m.stopped = true
  return false
}

/** Stops at a flaw in the bytes. */
export function stopAt(m: Machine, flaw: Flaw): false {
  return stop(m, flaw.rule, flaw.at, flaw.says)
}

/** The bytes end inside something: wait for more, or, when there is no more, the document was cut off. */
export function more(m: Machine): false {
  if (m.final) return stop(m, 'XML-AFGEKAPT', m.bytes.length)
  return false
}

/** Whether the reading time is up; looks at the clock now and then only. */
export function late(m: Machine): boolean {
  if (m.now === undefined || m.ticks++ % TICKS_PER_LOOK !== 0 || m.now() <= m.until) return false
  stop(m, 'XML-TIJD', m.pos)
  return true
}

/** Line and column of a place in the bytes at hand. */
export function place(m: Machine, at: number): Position {
  m.ruler = positionAt(m.ruler, m.bytes, m.base, m.base + at)
  return { line: m.ruler.line, column: m.ruler.column }
}

/** The path of the innermost open element, or of an element in it. */
export function pathOf(m: Machine, name?: string, nth = 0): string {
  let path = ''
  for (let depth = 1; depth <= m.depth; depth++) {
    const frame = m.frames[depth]
    if (frame) path += step(frame.slot?.name ?? frame.name, frame.nth)
  }
  if (name !== undefined) path += step(name, nth)
  return path === '' ? '/' : path
}

function step(name: string, nth: number): string {
  return nth > 0 ? `/${name}[${nth}]` : `/${shown(name)}`
}

/** A name from the document, for in a sentence or a path: not when it could be the number of a person. */
export function shown(name: string, longest?: number): string {
  return quotable(name, longest) ? name : '…'
}

function emptyFrame(): Frame {
  return {
    kind: 'skipped',
    end: NO_BYTES,
    slot: undefined,
    group: NO_GROUP,
    built: {},
    at: 0,
    repeated: undefined,
    list: [],
    count: 0,
    nth: 0,
    name: '',
    from: 0,
    began: undefined,
    text: '',
    spoilt: false,
    scope: undefined,
  }
}
