import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { Figures, ShowFigures } from './contract/handling.ts'
import { endOfDay } from './due-on.ts'
import { HANDLERS } from './may-handle.ts'
import { feedbackInTime } from './rules/feedback.ts'
import { countOpen, listFeedbackRows } from './store/figures.ts'

/** How many days back the share of feedback in time looks. */
const DAYS_BACK = 365

/** Counts of my teams, and the share of reporters who heard in time with what is left out of it (N-MC-08, S003-181). */
export const showFigures = useCase({
  name: 'signals.show-figures',
  summary: 'Cijfers over de signalen van mijn teams',
  action: 'read',
  purpose: 'management',
  input: ShowFigures,
  output: Figures,
  subject: () => 'signals/figures',
  may: ({ actor }) => hasRole(actor, ...HANDLERS) && 'role/handles-signals',
  async run({ tx, municipality, actor, now, today }) {
    const of = { municipality, teams: actor.teams }
    const since = new Date(now.getTime() - DAYS_BACK * 86_400_000)
    const rows = (await listFeedbackRows(tx, { ...of, since })).map(({ due, firstGivenAt, wanted }) => ({
      due: endOfDay(due),
      firstGivenAt: firstGivenAt ?? undefined,
      wanted,
    }))
    return {
      ...(await countOpen(tx, { ...of, now, dayEnds: endOfDay(today) })),
      feedbackInTime: feedbackInTime(rows, now),
    }
  },
})
