import { useState } from 'react'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { Checkbox } from '../../../../platform/ui/choices.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { Refusals, useSending } from '../../../../platform/ui/sending.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { Saved } from '../../contract/fields.ts'
import type { LinesBody } from '../../contract/imports.ts'
import { textBlocks } from '../../rules/importing/draft.ts'
import { ASKED } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { type DraftOf, type SaveDraft, useImportWords } from './asking.ts'

type Place = LinesBody['place']
type Line = DraftOf['unplaced'][number] & { at: number }

const blocks = [...textBlocks, 'state'] as const

/** Which item, which part of it, and of which moment where that matters. */
function PutWindow({
  draft,
  put,
  onClose,
}: {
  draft: DraftOf
  put: (place: Place) => Promise<Saved>
  onClose: () => void
}) {
  const { lines: words, item, page } = useImportWords()
  const [block, setBlock] = useState('')
  const read = ({ pick, text, object }: FormReader): Place => {
    const moment = text('moment') === '' ? null : Number(text('moment'))
    const at = pick('item')
    const chosen = blocks.find((one) => one === pick('block')) ?? 'what'
    if (chosen === 'state' && moment === null) object('moment', words.needMoment)
    return { kind: 'item', item: Number(at), block: chosen, moment: chosen === 'state' ? moment : null }
  }
  const named = (name: string, at: number) => ({ value: String(at), label: name || page.noName })
  return (
    <FormWindow<Saved>
      title={words.put}
      submit={words.put}
      done={words.done}
      onClose={onClose}
      ask={(form) => {
        const place = read(form)
        return () => put(place)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="item"
            label={words.item}
            options={draft.items.map(({ name }, at) => named(name, at))}
            error={errorOf('item')}
          />
          <SelectField
            name="block"
            label={words.block}
            options={[
              ...textBlocks.map((one) => ({ value: one as string, label: item.blocks[one] })),
              { value: 'state', label: item.state },
            ]}
            error={errorOf('block')}
            onChange={({ target }) => setBlock(target.value)}
          />
          {block === 'state' && (
            <SelectField
              name="moment"
              label={words.moment}
              options={draft.moments.map(({ name }, at) => named(name, at))}
              error={errorOf('moment')}
            />
          )}
        </>
      )}
    </FormWindow>
  )
}

type GroupProps = {
  title: string
  lines: readonly Line[]
  chosen: ReadonlySet<number>
  choose: (at: number[], on: boolean) => void
}

function Group({ title, lines, chosen, choose }: GroupProps) {
  const { lines: words } = useImportWords()
  const all = lines.map(({ at }) => at)
  return (
    <Card title={title}>
      <Checkbox
        name={`all-${all[0]}`}
        label={fill(words.chooseAll, { count: lines.length })}
        checked={all.every((at) => chosen.has(at))}
        onChange={({ target }) => choose(all, target.checked)}
      />
      <ol className="vn-import-lines">
        {lines.map(({ at, line, text }) => (
          <li key={at}>
            <input
              type="checkbox"
              className="vn-choice__input"
              aria-label={fill(words.choose, { line })}
              checked={chosen.has(at)}
              onChange={({ target }) => choose([at], target.checked)}
            />
            <span className="vn-muted">{fill(words.line, { line })}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The lines by what became of them; of those without a place by the reason why. */
function useGroups({ unplaced, items }: DraftOf): [title: string, lines: Line[]][] {
  const { lines: words, page } = useImportWords()
  const all = unplaced.map((line, at): Line => ({ ...line, at }))
  const titleOf = ({ place, why }: Line) => {
    if (place.kind === 'open') return words.why[why]
    const name = place.kind === 'item' ? items[place.item]?.name || page.noName : ''
    return fill(words.places[place.kind], { name })
  }
  const open = all.filter(({ place }) => place.kind === 'open')
  const done = all.filter(({ place }) => place.kind !== 'open')
  return [...Map.groupBy([...open, ...done], titleOf)]
}

/** The lines that belonged nowhere: into an item, or not needed; and back. */
export function LinesPart({ draft, saver, closed }: { draft: DraftOf; saver: SaveDraft; closed: boolean }) {
  const { lines: words } = useImportWords()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [putting, setPutting] = useState(false)
  const groups = useGroups(draft)
  const sending = useSending<Saved>({ changes: ASKED, done: words.done, onDone: () => setChosen(new Set()) })
  const put = (place: Place) => saver.put('/unplaced', { lines: [...chosen], place } satisfies LinesBody)
  const choose = (at: number[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const one of at) on ? after.add(one) : after.delete(one)
      return after
    })
  const none = chosen.size === 0
  return (
    <Stack>
      <Card title={words.title}>
        <Refusals {...sending} />
        <p>{draft.unplaced.length === 0 ? words.empty : words.text}</p>
        {!closed && draft.unplaced.length > 0 && (
          <>
            <p role="status">{count(words.chosen, chosen.size)}</p>
            <ButtonRow>
              <Button disabled={none} onClick={() => setPutting(true)}>
                {words.put}
              </Button>
              <Button disabled={none} onClick={() => sending.send([], () => put({ kind: 'not-needed' }))}>
                {words.notNeeded}
              </Button>
              <Button kind="quiet" disabled={none} onClick={() => sending.send([], () => put({ kind: 'open' }))}>
                {words.back}
              </Button>
            </ButtonRow>
          </>
        )}
      </Card>
      {groups.map(([title, lines]) => (
        <Group key={title} title={title} lines={lines} chosen={chosen} choose={choose} />
      ))}
      {putting && (
        <PutWindow
          draft={draft}
          put={async (place) => {
            const saved = await put(place)
            setChosen(new Set())
            return saved
          }}
          onClose={() => setPutting(false)}
        />
      )}
    </Stack>
  )
}
