import { ZodError } from 'zod'
import { isRefusal, type Refusal, Refused } from '../refusal.ts'
import { Day, Moment } from '../terms/day.ts'
import type { FieldError } from './public-page.ts'
import { escaped } from './read-json.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** RFC 9457. `title` and `detail` are sentences for the person in front of the screen. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  errors?: FieldError[]
  /** With 412: who changed it, and when (an instant). */
  changedBy?: string
  changedAt?: string
}

export type Language = 'nl' | 'en'
type RefusalFacts = NonNullable<Refusal['facts']>

/** The sentences of the modules, and how the facts in them are said: `weigh` becomes "Wegen". */
export type Sentences = Record<Language, Readonly<Record<string, string>>> & {
  read?: (refused: string, facts: RefusalFacts, language: Language) => RefusalFacts
}

const platform = { nl, en }

/** The only place where an error becomes HTTP. Surprises say nothing about their cause. */
export function problemOf(error: unknown, sentences: Sentences, language: Language): Problem {
  if (error instanceof ZodError) return inputProblem(error, sentences, language)
  const refusal = error instanceof Refused ? error.refusal : refusalOf(error)
  if (refusal) return refusalProblem(refusal, sentences, language)
  return refusalProblem({ refused: 'http/failed' }, sentences, language, 500)
}

function refusalProblem(
  refusal: Refusal,
  sentences: Sentences,
  language: Language,
  status: number = refusal.status ?? 409,
): Problem {
  const known = knownSentences(sentences, language)
  const detail = fill(
    known[refusal.refused] ?? refusal.refused,
    sayable(factsOf(refusal, sentences, language), language),
  )
  const { by, at } = refusal.facts ?? {}
  return {
    type: `/problems/${refusal.refused}`,
    title: detail,
    status,
    detail,
    ...(refusal.pointer !== undefined && { errors: [{ pointer: refusal.pointer, detail }] }),
    ...(status === 412 && by !== undefined && at !== undefined && { changedBy: String(by), changedAt: String(at) }),
  }
}

function factsOf({ refused, facts = {} }: Refusal, { read }: Sentences, language: Language): RefusalFacts {
  return read?.(refused, facts, language) ?? facts
}

function inputProblem(error: ZodError, sentences: Sentences, language: Language): Problem {
  const errors = fieldErrors(error, sentences, language)
  return {
    type: '/problems/input/invalid',
    title: platform[language].refusals['input/invalid'],
    status: 400,
    detail: errors.map(({ detail }) => detail).join(' '),
    errors,
  }
}

type Issue = ZodError['issues'][number]
type Path = readonly PropertyKey[]

/** One sentence per wrong field, with a JSON pointer to it. */
export function fieldErrors(error: ZodError, sentences: Sentences, language: Language): FieldError[] {
  const known = knownSentences(sentences, language)
  return error.issues
    .flatMap((issue) => flattened(issue, []))
    .map(({ issue, path, field }) => ({
      pointer: path.map((step) => `/${escaped(step)}`).join(''),
      detail:
        field === undefined ? sentenceOf(issue, known, language) : fill(known['input/unknown-field'] ?? '', { field }),
    }))
}

type Flat = { issue: Issue; path: Path; field?: string }

/** Every unknown field is a mistake of its own; of a choice between forms, the form that was nearly right is explained. */
function flattened(issue: Issue, above: Path): Flat[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ issue, path: [...path, field], field }))
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((one, other) => distance(one) - distance(other))[0]
    if (nearest && nearest.length > 0) return nearest.flatMap((inner) => flattened(inner, path))
  }
  return [{ issue, path }]
}

/** A form of which the whole has the wrong type lies further away than one with mistakes inside. */
const distance = (issues: readonly Issue[]) =>
  issues.reduce((sum, { code, path }) => sum + (path.length === 0 && code !== 'unrecognized_keys' ? 100 : 1), 0)

function sentenceOf(issue: Issue, known: Readonly<Record<string, string>>, language: Language): string {
  const { issues, expected, formats } = platform[language]
  const own = known[issue.message]
  if (own !== undefined) return own
  if (issue.code === 'invalid_type')
    return issue.message.includes('undefined')
      ? issues.missing
      : fill(issues.type, { expected: named(expected, issue.expected) ?? expected.string })
  if (issue.code === 'too_small') return tooSmall(issue, language)
  if (issue.code === 'too_big') return fill(bigWords(issue.origin, language), { maximum: String(issue.maximum) })
  if (issue.code === 'invalid_value') return fill(issues.choice, { values: issue.values.join(', ') })
  const format = issue.code === 'invalid_format' ? named(formats, issue.format) : undefined
  return format ? fill(issues.format, { format }) : issues.wrong
}

const named = (names: Readonly<Record<string, string>>, name: string): string | undefined => names[name]

function tooSmall({ origin, minimum }: { origin: string; minimum: number | bigint }, language: Language): string {
  const { issues } = platform[language]
  if (origin === 'string' || origin === 'array') {
    if (Number(minimum) === 1) return issues.missing
    return fill(origin === 'string' ? issues.tooShort : issues.tooFew, { minimum: String(minimum) })
  }
  return fill(issues.tooSmall, { minimum: String(minimum) })
}

function bigWords(origin: string, language: Language): string {
  const { tooLong, tooMany, tooBig } = platform[language].issues
  return origin === 'string' ? tooLong : origin === 'array' ? tooMany : tooBig
}

function knownSentences(sentences: Sentences, language: Language): Readonly<Record<string, string>> {
  return { ...platform[language].refusals, ...sentences[language] }
}

/** Constraints of the database are promises too; where one stops a request, it answers like a rule. */
function refusalOf(error: unknown): Refusal | undefined {
  if (isRefusal(error)) return error
  const { code, constraint, statusCode } = (error ?? {}) as { code?: string; constraint?: string; statusCode?: number }
  if (code === '23503') return { refused: 'input/unknown-reference', status: 422 }
  if (code === '23505') return { refused: constraint ? `constraint/${constraint}` : 'input/already-there', status: 409 }
  if (code === '23514' || code === '23P01') return { refused: `constraint/${constraint}`, status: 409 }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { refused: 'input/too-large', status: 413 }
  if (statusCode === 415) return { refused: 'input/wrong-kind', status: 415 }
  if (code === 'FST_ERR_BAD_URL') return { refused: 'input/bad-address', status: 400 }
  if (statusCode === 400) return { refused: 'input/not-json', status: 422 }
  return undefined
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const

/** A day among the facts is said as people say it, "3 november 2026", and a moment too: "3 november 2026 om 14:05". */
function sayable(facts: Record<string, string | number>, language: Language): Record<string, string | number> {
  const locale = LOCALES[language]
  const say = (fact: string | number) => {
    if (typeof fact !== 'string') return fact
    if (isDay(fact)) return Temporal.PlainDate.from(fact).toLocaleString(locale, DAY)
    if (isMoment(fact)) return new Date(fact).toLocaleString(locale, MOMENT)
    return fact
  }
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, say(fact)]))
}

// What somebody typed may stand among the facts too, and look like a day that does not exist.
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && Day.safeParse(text).success
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && Moment.safeParse(text).success

function fill(sentence: string, facts: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
