import { Loaded } from '../../../platform/ui/asked.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { History } from '../contract/history.ts'
import type { NodePage } from '../contract/nodes.ts'
import { treeEn } from '../words/tree.en.ts'
import { treeNl } from '../words/tree.nl.ts'
import { useAsked, useProgrammeWords } from './asking.ts'
import { useNameIn, useSayPeriod } from './saying.tsx'

type Change = History['changes'][number]

/** The name of a code by the field it stands in; undefined when the field holds no code. */
function useNameOfCode(now: NodePage): (field: string, code: string) => string | undefined {
  const { decisions } = useProgrammeWords().codes
  const nameIn = useNameIn()
  const { kinds, linkKinds, statuses } = now.lists
  return (field, code) => {
    if (field === 'code' || field === 'status') return nameIn([...statuses, ...now.steps], code)
    if (field === 'kind') return nameIn([...kinds, ...linkKinds], code)
    return field === 'decision' ? Object.entries(decisions).find(([one]) => one === code)?.[1] : undefined
  }
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a field was or became, in words; undefined of what only a machine reads (ids, places). */
function useSayValue(now: NodePage): (field: string, value: unknown) => string | undefined {
  const { empty } = useProgrammeWords().node.history
  const language = useLanguage()
  const period = useSayPeriod()
  const nameOf = useNameOfCode(now)
  const sayText = (field: string, text: string) => {
    if (DAY.test(text)) return sayDate(text, language)
    return nameOf(field, text) ?? period(text)
  }
  const say = (field: string, value: unknown): string | undefined => {
    if (value === null || value === undefined || value === '') return empty
    if (Array.isArray(value)) return value.map((one) => say(field, one)).join(', ') || empty
    return typeof value === 'string' && !ID.test(value) ? sayText(field, value) : undefined
  }
  return say
}

function useFieldName(): (field: string) => string | undefined {
  const { node } = useProgrammeWords()
  const names: Readonly<Record<string, unknown>> = { ...node, ...node.history.fields }
  return (field) => {
    const name = names[field]
    return typeof name === 'string' ? name : undefined
  }
}

/** The facts of a link, evaluation or step beside those of the part itself; the original text stands on the page. */
function flat(facts: Change['before']): Change['before'] {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      if (name === 'original') return []
      const inside = typeof value === 'object' && value !== null && !Array.isArray(value)
      return inside ? Object.entries(value).filter(([, part]) => part !== '' && part !== null) : [[name, value]]
    }),
  )
}

function useEvent(now: NodePage) {
  const { node } = useProgrammeWords()
  const { changes: kinds } = useWords({ nl: treeNl, en: treeEn })
  const say = useSayValue(now)
  const nameOf = useFieldName()
  return (change: Change, at: number) => {
    const [before, after] = [flat(change.before), flat(change.after)]
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const changes = fields.flatMap((field) => {
      const [label, from, to] = [nameOf(field), say(field, before[field]), say(field, after[field])]
      if (!label || to === undefined || from === undefined || from === to) return []
      return [before[field] === undefined ? { label, to } : { label, from, to }]
    })
    const elsewhere = change.node.id !== now.id
    return {
      id: `${change.at} ${at}`,
      at: change.at,
      title: kinds[change.kind],
      by: change.byName,
      ...((change.why || elsewhere) && {
        body: (
          <>
            {elsewhere && <p className="vn-muted">{fill(node.history.elsewhere, change.node)}</p>}
            {change.why && <p>{change.why}</p>}
          </>
        ),
      }),
      // What was written at the start stands on the page itself.
      ...(change.kind !== 'added' && changes.length > 0 && { changes }),
    }
  }
}

/** What happened to a part, and to everything that went on in it. */
export function HistoryCard({ now }: { now: NodePage }) {
  const { history } = useProgrammeWords().node
  const asked = useAsked<History>(`/programme-nodes/${now.id}/history`)
  const event = useEvent(now)
  return (
    <Card title={history.title}>
      <Loaded asked={asked}>{({ changes }) => <Timeline events={changes.map(event)} />}</Loaded>
    </Card>
  )
}
