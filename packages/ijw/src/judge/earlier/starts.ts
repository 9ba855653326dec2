import type { EarlierRule } from './before.ts'
import { helpKey, startKey } from './keys.ts'
import { broughtBy, startedIn, takenBackBy } from './lines.ts'

const TR071: EarlierRule<'305'> = {
  id: 'TR071',
  level: 3,
  messages: ['305'],
  code: '9071',
  says: 'Deze start kan niet worden verwijderd: de levering is al gestopt.',
  todo: 'De aanbieder verwijdert eerst het stopbericht dat bij deze start hoort, en daarna de start.',
  check: (message, { facts }) => {
    const stopped = new Set(facts.stops.map(startKey))
    return takenBackBy(startedIn(message))
      .filter(({ value }) => stopped.has(startKey(value)))
      .map((at) => ({ at }))
  },
}

/**
 * Only one start at a time on an allocated product. What the message itself takes back no longer counts (IV008 advises to
 * correct a start in one message), and of two starts that it brings the second one is too many. A provider without
 * allocations (by task) is left alone: the rule speaks of an allocated product.
 */
const TR326: EarlierRule<'305'> = {
  id: 'TR326',
  level: 3,
  messages: ['305'],
  code: '9326',
  says: 'De levering op deze toewijzing is al gestart en nog niet gestopt.',
  todo: 'De aanbieder meldt eerst dat de levering is gestopt, of verwijdert de eerdere start als die fout was.',
  *check(message, { facts }) {
    const lines = startedIn(message)
    const over = new Set([...takenBackBy(lines).map(({ value }) => value), ...facts.stops].map(startKey))
    const running = new Set(facts.starts.filter((start) => !over.has(startKey(start))).map(helpKey))
    for (const at of broughtBy(lines)) {
      const help = helpKey(at.value)
      if (at.value.ToewijzingNummer !== undefined && running.has(help)) yield { at }
      running.add(help)
    }
  },
}

export const START_RULES = [TR071, TR326]
