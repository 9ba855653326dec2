import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { Timeline } from '../../../../platform/ui/timeline.tsx'
import type { EntryHistory } from '../../contract/registers-across.ts'
import type { EntryPage } from '../../contract/registers-entry.ts'
import { type Field, fieldsIn } from '../../rules/registers/fields.ts'
import { labelOf, type Saying, sayValue, stateName } from '../../words/say-entry.ts'
import { useAsked } from '../asking.ts'
import { useRegisterWords, useSaying } from './register-words.ts'

type Change = EntryHistory['deeds'][number]['changes'][number]
type Names = ReadonlyMap<string, string>

/** What deeds write down besides the fields of a register. */
const others: readonly Field[] = [
  { name: 'offeredTo', sort: 'owner' },
  { name: 'closedOn', sort: 'day' },
  { name: 'outcome', sort: 'text' },
  { name: 'metOn', sort: 'day' },
  { name: 'present', sort: 'names' },
  { name: 'absent', sort: 'names' },
]

const isReference = ({ sort }: Field) =>
  sort === 'owner' || sort === 'node' || sort === 'organisation' || (typeof sort === 'object' && 'entries' in sort)

/** A value as the history keeps it, in words; what it names by id is said by name, or not at all. */
function sayKept(field: Field, value: Change['after'], { names, saying }: { names: Names; saying: Saying }): string {
  if (value === null) return ''
  if (field.sort === 'nodes')
    return [value]
      .flat()
      .flatMap((id) => names.get(String(id)) ?? [])
      .join(', ')
  if (isReference(field)) return names.get(String(value)) ?? ''
  return sayValue(field.sort, value, saying)
}

function useChanges(entry: EntryPage, names: Names) {
  const saying = useSaying(entry.list)
  const { fields } = useRegisterWords()
  const { register } = entry
  return (changes: readonly Change[]) =>
    changes.flatMap(({ field: name, before, after }) => {
      const label = labelOf(saying.language, register, name)
      if (name === 'state') {
        const say = (state: Change['after']) => stateName(saying.language, register, String(state))
        return [{ label, from: say(before), to: say(after) }]
      }
      const field = [...fieldsIn(register).all, ...others].find((one) => one.name === name)
      if (!field) return []
      const [from, to] = [before, after].map((value) => sayKept(field, value, { names, saying }))
      if (from === to) return []
      return [{ label, ...(from && { from }), to: to || fields.none }]
    })
}

function Deeds({ entry, history }: { entry: EntryPage; history: EntryHistory }) {
  const { codes } = useRegisterWords()
  const changesOf = useChanges(entry, new Map(history.names.map(({ id, name }) => [id, name])))
  return (
    <Timeline
      events={history.deeds.map(({ deed, byName, at, why, changes }, index) => ({
        id: `${at} ${index}`,
        at,
        title: codes.registers.deeds[deed],
        by: byName,
        ...(why && { body: <p>{why}</p> }),
        // What it said at first stands on the page.
        ...(deed !== 'added' && { changes: changesOf(changes) }),
      }))}
    />
  )
}

/** Everything that happened to an entry, the newest first. */
export function EntryHistoryCard({ entry }: { entry: EntryPage }) {
  const { entry: words } = useRegisterWords()
  const asked = useAsked<EntryHistory>(`/programme-entries/${entry.id}/history`)
  return (
    <Card title={words.history}>
      <Loaded asked={asked}>{(history) => <Deeds entry={entry} history={history} />}</Loaded>
    </Card>
  )
}
