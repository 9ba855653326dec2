import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import type { TimelineEvent } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { CodeLists, History } from '../contract/history.ts'
import { treeEn } from '../words/tree.en.ts'
import { treeNl } from '../words/tree.nl.ts'
import { nodeHref, useProgrammeWords } from './asking.ts'
import { useNameIn, useSayPeriod } from './saying.tsx'

type Change = History['changes'][number]

/** What the reader of these changes knows: the lists, and how what is named by its id is called. */
export type Told = {
  lists: CodeLists
  names: Readonly<Record<string, string>>
  /** The part whose page this is; of other parts is said where it was. */
  here?: string
}

/** The name of a code by the field it stands in; undefined when the field holds no code. */
function useNameOfCode({ lists }: Told): (field: string, code: string) => string | undefined {
  const { decisions, evaluations } = useProgrammeWords().codes
  const nameIn = useNameIn()
  const { kinds, linkKinds, statuses, steps } = lists
  const named: Readonly<Record<string, string>> = { ...decisions, ...evaluations }
  return (field, code) => {
    if (field === 'code' || field === 'status') return nameIn([...statuses, ...steps], code)
    if (field === 'kind') return nameIn([...kinds, ...linkKinds], code)
    return field === 'decision' || field === 'sort' ? named[code] : undefined
  }
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a field was or became, in words; undefined of what only a machine reads. */
function useSayValue(told: Told): (field: string, value: unknown) => string | undefined {
  const { node } = useProgrammeWords()
  const language = useLanguage()
  const period = useSayPeriod()
  const nameOf = useNameOfCode(told)
  const sayText = (field: string, text: string) => {
    if (ID.test(text)) return told.names[text]
    if (DAY.test(text)) return sayDate(text, language)
    return nameOf(field, text) ?? period(text)
  }
  const say = (field: string, value: unknown): string | undefined => {
    if (field === 'parent' && value === null) return node.top
    if (value === null || value === undefined || value === '') return node.history.empty
    if (Array.isArray(value)) return value.map((one) => say(field, one)).join(', ') || node.history.empty
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' ? sayText(field, value) : undefined
  }
  return say
}

function useFieldName(): (field: string) => string | undefined {
  const { node, shape } = useProgrammeWords()
  const names: Readonly<Record<string, unknown>> = { ...node, ...node.history.fields, ...shape.fields }
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

/** A change as a line of a timeline, readable without knowing anything of how it is kept. */
export function useHistoryEvent(told: Told): (change: Change, at: number) => TimelineEvent {
  const { node } = useProgrammeWords()
  const { changes: kinds } = useWords({ nl: treeNl, en: treeEn })
  const say = useSayValue(told)
  const nameOf = useFieldName()
  return (change, at) => {
    const [before, after] = [flat(change.before), flat(change.after)]
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const changes = fields.flatMap((field) => {
      const [label, from, to] = [nameOf(field), say(field, before[field]), say(field, after[field])]
      if (!label || to === undefined || from === undefined || from === to) return []
      return [before[field] === undefined ? { label, to } : { label, from, to }]
    })
    const elsewhere = told.here !== undefined && change.node.id !== told.here
    return {
      id: `${change.at} ${at}`,
      at: change.at,
      title: kinds[change.kind],
      by: change.byName,
      ...((change.why || elsewhere || told.here === undefined) && {
        body: (
          <>
            {told.here === undefined && (
              <p>
                <a href={nodeHref(change.node.id)}>{change.node.name}</a>
              </p>
            )}
            {elsewhere && <p className="vn-muted">{fill(node.history.elsewhere, change.node)}</p>}
            {change.why && <p>{change.why}</p>}
          </>
        ),
      }),
      // What was written at the start stands on the page of the part itself.
      ...(change.kind !== 'added' && change.kind !== 'carried-here' && changes.length > 0 && { changes }),
    }
  }
}
