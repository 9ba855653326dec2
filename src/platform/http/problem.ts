import { ZodError } from 'zod'
import { isRefusal, type Refusal, Refused } from '../refusal.ts'
import type { FieldError } from './public-page.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** RFC 9457. `title` and `detail` are sentences for the person in front of the screen. */
export type Problem = { type: string; title: string; status: number; detail: string; errors?: FieldError[] }

export type Language = 'nl' | 'en'
type RefusalFacts = NonNullable<Refusal['facts']>

/** The sentences of the modules, and how the facts in them are said: `weigh` becomes "Wegen". */
export type Sentences = Record<Language, Readonly<Record<string, string>>> & {
  read?: (refused: string, facts: RefusalFacts, language: Language) => RefusalFacts
}

const platform = { nl, en }

/** The only place where an error becomes HTTP. Surprises say nothing about their cause. */
export function problemOf(error: unknown, sentences: Sentences, language: Language): Problem {
  if (error instanceof ZodError) return inputProblem(error, language)
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
  const known: Readonly<Record<string, string>> = { ...platform[language].refusals, ...sentences[language] }
  const detail = fill(
    known[refusal.refused] ?? refusal.refused,
    sayable(factsOf(refusal, sentences, language), language),
  )
  return {
    type: `/problems/${refusal.refused}`,
    title: detail,
    status,
    detail,
    ...(refusal.pointer && { errors: [{ pointer: refusal.pointer, detail }] }),
  }
}

function factsOf({ refused, facts = {} }: Refusal, { read }: Sentences, language: Language): RefusalFacts {
  return read?.(refused, facts, language) ?? facts
}

function inputProblem(error: ZodError, language: Language): Problem {
  const { refusals } = platform[language]
  const errors = fieldErrors(error, language)
  return {
    type: '/problems/input/invalid',
    title: refusals['input/invalid'],
    status: 400,
    detail: errors.map(({ detail }) => detail).join(' '),
    errors,
  }
}

/** One sentence per field, with a JSON pointer to it. */
export function fieldErrors(error: ZodError, language: Language): FieldError[] {
  return error.issues.map((issue) => ({
    pointer: issue.path.map((step) => `/${String(step)}`).join(''),
    detail: sentenceOf(issue, language),
  }))
}

type Issue = ZodError['issues'][number]

function sentenceOf(issue: Issue, language: Language): string {
  const { issues } = platform[language]
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'unrecognized_keys') return fill(issues.unknownField, { keys: issue.keys.join(', ') })
  if (issue.code === 'invalid_type')
    return issue.message.includes('undefined') ? issues.missing : fill(issues.type, { expected: issue.expected })
  if (issue.code === 'too_small')
    return Number(issue.minimum) === 1 ? issues.missing : fill(issues.tooSmall, { minimum: String(issue.minimum) })
  if (issue.code === 'too_big') return fill(issues.tooBig, { maximum: String(issue.maximum) })
  if (issue.code === 'invalid_value') return fill(issues.choice, { values: issue.values.join(', ') })
  if (issue.code === 'invalid_format') return fill(issues.format, { format: issue.format })
  return issues.wrong
}

/** Constraints of the database are promises too; where one stops a request, it answers like a rule. */
function refusalOf(error: unknown): Refusal | undefined {
  if (isRefusal(error)) return error
  const { code, constraint, statusCode } = (error ?? {}) as { code?: string; constraint?: string; statusCode?: number }
  if (code === '23503') return { refused: 'input/unknown-reference', status: 422 }
  if (code === '23505') return { refused: constraint ? `constraint/${constraint}` : 'input/already-there', status: 409 }
  if (code === '23514' || code === '23P01') return { refused: `constraint/${constraint}`, status: 409 }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { refused: 'input/too-large', status: 422 }
  if (statusCode === 400 || statusCode === 415) return { refused: 'input/not-json', status: 422 }
  return undefined
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/** A day among the facts is said as people say it: "3 november 2026". */
function sayable(facts: Record<string, string | number>, language: Language): Record<string, string | number> {
  const say = (fact: string | number) =>
    typeof fact === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fact)
      ? Temporal.PlainDate.from(fact).toLocaleString(LOCALES[language], {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        })
      : fact
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, say(fact)]))
}

function fill(sentence: string, facts: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
