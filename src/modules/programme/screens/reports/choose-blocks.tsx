import { useState } from 'react'
import { Button } from '../../../../platform/ui/button.tsx'
import { Checkbox, Fieldset } from '../../../../platform/ui/choices.tsx'
import { TextArea } from '../../../../platform/ui/field.tsx'
import { fill } from '../../../../platform/words.ts'
import { type Audience, type Chapter, partBlocks } from '../../rules/report/report.ts'
import { useReportWords } from './asking.ts'
import { blocksIn, type Chosen, move, offered, tick } from './chosen-blocks.ts'

type Props = {
  chosen: Chosen
  audience: Audience
  introductions: ReadonlyMap<Chapter, string>
  onChange: (chosen: Chosen) => void
  error: string | undefined
}

/** The chapters in their order: ticked or not, moved up or down, each with what the writer says before it. */
export function ChooseBlocks({ chosen, audience, introductions, onChange, error }: Props) {
  const { form, report } = useReportWords()
  const [said, setSaid] = useState('')
  const shown = offered(chosen, audience)
  const shift = (chapter: Chapter, by: -1 | 1) => {
    onChange(move(chosen, chapter, { by, audience }))
    setSaid(fill(form.moved, { name: report.chapters[chapter], place: shown.indexOf(chapter) + 1 + by }))
  }
  return (
    <Fieldset legend={form.blocks} id="blocks" error={error}>
      <p role="status" className="vn-hidden">
        {said}
      </p>
      <ol className="vn-report-blocks" id="blocks">
        {shown.map((chapter, at) => (
          <li key={chapter}>
            <div className="vn-report-blocks__line">
              <Ticks chapter={chapter} chosen={chosen} onChange={onChange} />
              <Button
                small
                kind="quiet"
                icon="up"
                disabled={at === 0}
                aria-label={`${form.up} ${report.chapters[chapter]}`}
                onClick={() => shift(chapter, -1)}
              >
                {''}
              </Button>
              <Button
                small
                kind="quiet"
                icon="down"
                disabled={at === shown.length - 1}
                aria-label={`${form.down} ${report.chapters[chapter]}`}
                onClick={() => shift(chapter, 1)}
              >
                {''}
              </Button>
            </div>
            <Introduction
              chapter={chapter}
              text={introductions.get(chapter) ?? ''}
              hidden={!blocksIn(chapter).some((block) => chosen.ticked.has(block))}
            />
          </li>
        ))}
      </ol>
    </Fieldset>
  )
}

function Ticks({ chapter, chosen, onChange }: Pick<Props, 'chosen' | 'onChange'> & { chapter: Chapter }) {
  const { report } = useReportWords()
  const own = blocksIn(chapter)
  return (
    <div>
      <Checkbox
        name={`chapter-${chapter}`}
        label={report.chapters[chapter]}
        checked={own.some((block) => chosen.ticked.has(block))}
        onChange={(event) => onChange(tick(chosen, own, event.target.checked))}
      />
      {chapter === 'parts' && (
        <div className="vn-report-blocks__parts">
          {partBlocks.map((block) => (
            <Checkbox
              key={block}
              name={`block-${block}`}
              label={report.blocks[block]}
              checked={chosen.ticked.has(block)}
              onChange={(event) => onChange(tick(chosen, [block], event.target.checked))}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function Introduction({ chapter, text, hidden }: { chapter: Chapter; text: string; hidden: boolean }) {
  const { form, report } = useReportWords()
  const label = fill(form.introduction, { name: report.chapters[chapter] })
  return (
    <details className="vn-report-blocks__said" open={text !== ''} hidden={hidden}>
      <summary>{label}</summary>
      <TextArea
        name={`introduction-${chapter}`}
        label={label}
        optional
        defaultValue={text}
        maxLength={10_000}
        rows={3}
      />
    </details>
  )
}
