import { type FigureSource, momentsOf } from '../../platform/figure-source.ts'
import { endOfDay } from './due-on.ts'
import { feedbackInTime } from './rules/feedback.ts'
import { countReceived, listFeedbackIn } from './store/figures.ts'
import { figuresEn } from './words/figures.en.ts'
import { figuresNl } from './words/figures.nl.ts'

const said = <Code extends keyof typeof figuresNl>(code: Code) => ({
  name: { nl: figuresNl[code].name, en: figuresEn[code].name },
  definition: { nl: figuresNl[code].definition, en: figuresEn[code].definition },
  unit: { nl: figuresNl[code].unit, en: figuresEn[code].unit },
})

/** Figures about signals over the whole municipality, for whoever measures whether things go the right way. */
export const signalFigures: readonly FigureSource[] = [
  {
    code: 'signals.received',
    ...said('received'),
    count: async (tx, { municipality, ...days }) => ({
      kind: 'count',
      count: await countReceived(tx, { municipality, ...momentsOf(days) }),
    }),
  },
  {
    code: 'signals.feedback-in-time',
    ...said('feedbackInTime'),
    async count(tx, { municipality, ...days }) {
      const moments = momentsOf(days)
      const rows = (await listFeedbackIn(tx, { municipality, ...moments })).map(({ due, firstGivenAt, wanted }) => ({
        due: endOfDay(due),
        // What was said after the period does not change a figure of the period.
        firstGivenAt: firstGivenAt !== null && firstGivenAt < moments.before ? firstGivenAt : undefined,
        wanted,
      }))
      const { numerator, denominator } = feedbackInTime(rows, moments.before)
      return { kind: 'share', part: numerator, whole: denominator }
    },
  },
]
