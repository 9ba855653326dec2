import { fill, type Language } from '../../../platform/words.ts'
import type { Day, GoalResult } from '../rules/plan.ts'
import { en } from '../words/en.ts'
import { nl, type PlansWords } from '../words/nl.ts'

/** Somebody a family can call. */
export type PaperContact = { name: string; organisation?: string; phone?: string; email?: string }

/** Everything that stands on the paper, as people wrote it. Names are chosen by whoever prints; no BSN, no address. */
export type PlanPaper = {
  language: Language
  /** Colour of the municipality, `#rrggbb`; text on paper stays dark whatever it is. */
  brand: string
  municipality: string
  /** As the family is called, without the word for it: `Yılmaz`. */
  family: string
  members: readonly string[]
  state: 'draft' | 'agreed'
  version: number
  madeOn: Day
  goesWell: readonly { text: string; by: string }[]
  ownWords: readonly { text: string; by: string }[]
  goals: readonly PaperGoal[]
  agreements: readonly { text: string; otherwise?: string }[]
  safety: readonly { text: string; watchedBy: string; ifItGoesWrong: string; reviewOn: Day }[]
  /** A professional, or nobody when the parents direct themselves. */
  director?: PaperContact
  contact?: PaperContact
  /** The independent confidential adviser (N-ACC-06). */
  advisor?: PaperContact
  evaluateOn?: Day
  signers: readonly { name: string; as: string }[]
}

export type PaperGoal = {
  text: string
  inWordsOf?: string
  actions: readonly { text: string; by: string; until?: Day; doneOn?: Day }[]
  results: readonly { by: string; result: GoalResult; words?: string }[]
}

/** The same paper with every date and sentence said in its language: what both forms are set from. */
export type SaidPaper = ReturnType<typeof sayPaper>

/** Says the paper in its language. User text goes through as it is; it is data on the paper, never markup. */
export function sayPaper(plan: PlanPaper) {
  const paper = printable(plan)
  const words: PlansWords = paper.language === 'en' ? en : nl
  const said = words.paper
  const date = (day: Day) => readableDate(day, paper.language)
  return {
    lang: paper.language,
    brand: paper.brand,
    title: fill(said.title, { family: paper.family }),
    subtitle: paper.state === 'draft' ? said.draftSubtitle : said.subtitle,
    draft: paper.state === 'draft',
    origin: [
      paper.municipality,
      fill(said.madeOn, { date: date(paper.madeOn) }),
      fill(said.version, { version: paper.version }),
    ],
    members: paper.members,
    goesWell: paper.goesWell,
    ownWords: paper.ownWords,
    goals: paper.goals.map((goal, i) => ({
      number: fill(said.goal, { number: i + 1 }),
      text: goal.text,
      inWordsOf: goal.inWordsOf === undefined ? null : fill(said.inWordsOf, { name: goal.inWordsOf }),
      actions: goal.actions.map((action) => ({
        text: action.text,
        by: action.by,
        when: whenOf(action, said, date),
        done: action.doneOn !== undefined,
      })),
      results: goal.results.map(({ by, result, words: own }) => ({
        by,
        result: words.results[result],
        words: own ?? null,
      })),
    })),
    agreements: paper.agreements.map(({ text, otherwise }) => ({
      text,
      otherwise: otherwise === undefined ? null : fill(said.otherwise, { text: otherwise }),
    })),
    safety: paper.safety.map((s) => ({ ...s, reviewOn: date(s.reviewOn) })),
    contacts: contactsOf(paper, said),
    next: paper.evaluateOn === undefined ? said.nextUnknown : fill(said.next, { date: date(paper.evaluateOn) }),
    signers: paper.signers,
    words: said,
  }
}

function whenOf(action: PaperGoal['actions'][number], said: PlansWords['paper'], date: (day: Day) => string): string {
  if (action.doneOn !== undefined) return fill(said.doneOn, { date: date(action.doneOn) })
  return action.until === undefined ? '' : date(action.until)
}

type SaidContact = { label: string; name: string; lines: string[]; note: string }

function contactsOf(paper: PlanPaper, said: PlansWords['paper']): SaidContact[] {
  const entry = (label: string, contact: PaperContact | undefined, note = ''): SaidContact[] =>
    contact === undefined ? [] : [{ label, name: contact.name, lines: reachOf(contact), note }]
  const advisor = entry(said.advisor, paper.advisor, said.advisorText)
  // One face for both is what a family likes best: then it stands there once.
  if (paper.director && paper.director.name === paper.contact?.name)
    return [...entry(said.directorAndContact, { ...paper.contact, ...paper.director }), ...advisor]
  const parents: SaidContact = { label: said.director, name: said.parentsDirect, lines: [], note: '' }
  const director = paper.director ? entry(said.director, paper.director) : [parents]
  return [...director, ...entry(said.contact, paper.contact), ...advisor]
}

function reachOf({ organisation, phone, email }: PaperContact): string[] {
  return [organisation, phone, email].filter((line) => line !== undefined)
}

/**
 * The same paper without what no paper can show and what would spoil the file: control characters, half characters and
 * code points that are none. Line breaks stay.
 */
function printable(paper: PlanPaper): PlanPaper {
  return JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === 'string'
      ? value
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
      : value,
  )
}

/** `2 maart 2026`: the month in letters, so that nobody mixes up day and month. */
export function readableDate(day: Day, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL'
  return Temporal.PlainDate.from(day).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
}
