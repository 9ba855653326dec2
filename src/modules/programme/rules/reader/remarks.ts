import { fold } from '../../../../platform/folding.ts'
import type { ItemRead, RemarkCode, RemarkRead } from './report.ts'
import type { BlockCode } from './vocabulary.ts'

/** What a person should look at, item by item: what is missing, what stands twice, what the vocabulary does not know. */
export function remarksOn(items: readonly ItemRead[], moments: readonly string[]): RemarkRead[] {
  const named = new Set<string>()
  return items.flatMap((item, at) => {
    const line = item.lines[0] ?? item.labels[0] ?? null
    const say = (code: RemarkCode, facts: Record<string, string> = {}, on = line): RemarkRead => ({
      code,
      line: on,
      item: at,
      facts,
    })
    const name = fold(item.name ?? '')
    const again = name !== '' && named.has(name)
    named.add(name)
    return [
      ...(item.name === null ? [say('item-without-name')] : []),
      ...(again ? [say('item-twice', { name: item.name ?? '' })] : []),
      ...(item.actionLine === null ? [say('item-outside-action-line')] : []),
      ...statusRemarks(item, say),
      ...missing(item).map((block) => say('block-missing', { block })),
      ...moments.filter((moment) => lacks(item, moment)).map((moment) => say('moment-missing', { moment })),
      ...item.states
        .filter(({ moment }) => moment === null)
        .map(({ lines }) => say('state-without-moment', {}, lines[0] ?? line)),
    ]
  })
}

type Say = (code: RemarkCode, facts?: Record<string, string>, on?: number | null) => RemarkRead

function statusRemarks({ statuses }: ItemRead, say: Say): RemarkRead[] {
  const [, second] = statuses
  const unknown = statuses.filter(({ code }) => code === null)
  return [
    ...unknown.map(({ said, lines }) => say('status-unknown', { said }, lines[0] ?? null)),
    ...(second
      ? [say('two-statuses', { said: statuses.map(({ said }) => said).join(' / ') }, second.lines[0] ?? null)]
      : []),
  ]
}

function missing({ result, what, statuses, states, next }: ItemRead): BlockCode[] {
  const there: [BlockCode, boolean][] = [
    ['result', result !== null],
    ['what', what !== null],
    ['status', statuses.length > 0],
    ['state', states.length > 0],
    ['next', next !== null],
  ]
  return there.filter(([, found]) => !found).map(([block]) => block)
}

/** A moment others were asked for; an item with no state at all is told once, as a missing block. */
const lacks = ({ states }: ItemRead, moment: string) =>
  states.length > 0 && !states.some((state) => fold(state.moment ?? '') === fold(moment))
