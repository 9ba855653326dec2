import { SelectField, TextArea } from '../../../../platform/ui/field.tsx'
import type { ItemBody } from '../../contract/imports.ts'
import { type DraftOf, useImportWords } from './asking.ts'
import type { Shown } from './item-shown.ts'
import { useSayLines } from './saying.ts'

type States = ItemBody['states']

/** The states with the text at one moment changed; a moment without a text has no state. */
function withText(states: States, moment: number, text: string): States {
  const others = states.filter((state) => state.moment !== moment)
  const all = text === '' ? others : [...others, { moment, text }]
  return all.toSorted((one, other) => (one.moment ?? -1) - (other.moment ?? -1))
}

/** What was told at each moment, side by side; what has no moment yet stands first and asks for one. */
export function ItemStates({ item, value, change, draft }: Shown & { draft: DraftOf }) {
  const { item: words, page } = useImportWords()
  const lines = useSayLines()
  const { states } = value
  const linesAt = (moment: number) => lines(item.states.find((state) => state.moment === moment)?.lines ?? [])
  const free = draft.moments.flatMap(({ name }, at) =>
    states.some(({ moment }) => moment === at) ? [] : [{ value: String(at), label: name || page.noName }],
  )
  const loose = states.findIndex(({ moment }) => moment === null)
  return (
    <>
      {draft.moments.length === 0 && <p>{words.noMoments}</p>}
      {loose >= 0 && (
        <>
          <TextArea name="state-loose" label={words.noMoment} value={states[loose]?.text ?? ''} readOnly />
          <SelectField
            name="state-loose-moment"
            label={words.whichMoment}
            options={free}
            value=""
            onChange={({ target }) =>
              target.value !== '' &&
              change({
                states: states.map((state, at) => (at === loose ? { ...state, moment: Number(target.value) } : state)),
              })
            }
          />
        </>
      )}
      <div className="vn-import-blocks">
        {draft.moments.map(({ name }, at) => (
          <TextArea
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
            key={at}
            name={`state-${at}`}
            label={name || page.noName}
            hint={linesAt(at)}
            rows={8}
            value={states.find(({ moment }) => moment === at)?.text ?? ''}
            onChange={({ target }) => change({ states: withText(states, at, target.value) })}
          />
        ))}
      </div>
    </>
  )
}
