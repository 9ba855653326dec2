import type { Stamped } from '../../../platform/stale.ts'

type Own = { municipality: string; id: string }
/** Who wrote a row that is not changed by version of its own, and when. */
type Written = { at: Date; by_name: string }

/** Row types of how items are followed: adopted, planned, under way, told about, linked and evaluated. Dates are yyyy-mm-dd. */
export type FollowTables = {
  'programme.baseline': Written & {
    municipality: string
    node: string
    name: string
    what: string
    result: string
    adopted_on: string
  }
  'programme.planning': Written & {
    municipality: string
    node: string
    sort: 'baseline' | 'current'
    periods: string[]
  }
  'programme.status': Own &
    Written & {
      node: string
      code: string
      since: string
      until: string | null
      end_day: string | null
      reason: string
      withdrawn: boolean
    }
  'programme.moment': Stamped &
    Own & { programme: string; name: string; on_day: string; asked_from: string; due: string }
  'programme.state': Stamped &
    Own & { programme: string; moment: string; node: string; text: string; next: string; by_name: string }
  'programme.link': Stamped &
    Own & {
      node: string
      kind: string
      title: string
      reference: string
      url: string
      other_node: string | null
      other_programme: string | null
      note: string
    }
  'programme.evaluation': Stamped &
    Own & {
      node: string
      sort: 'evaluation' | 'decision'
      on_day: string
      question: string
      held_on: string | null
      outcome: string
      decision: string | null
    }
  'programme.step': Written & {
    municipality: string
    node: string
    code: string
    done_on: string | null
    note: string
  }
}
