import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { Button, ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { Refusals, useSending } from '../../../../platform/ui/sending.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { ValuesPreview, ValuesSaved } from '../../contract/import-values.ts'
import { ASKED } from '../asking.ts'
import { indicatorHref, useImportWords, useIndicatorWords, useSayDay, useSayValue } from './asking.ts'
import type { ChosenFile } from './choose-file.tsx'

type Taken = ValuesPreview['taken'][number]
type NotTaken = ValuesPreview['notTaken'][number]

function useTakenColumns(): Column<Taken & { id: string }>[] {
  const words = useImportWords()
  const { page } = useIndicatorWords()
  const day = useSayDay()
  const say = useSayValue()
  return [
    { key: 'line', label: words.line, cell: ({ line }) => line },
    { key: 'on', label: page.day, cell: ({ on }) => day(on) },
    { key: 'value', label: page.value, align: 'end', cell: ({ value }) => say(value) },
    {
      key: 'source',
      label: page.source,
      cell: ({ source, note }) => (
        <>
          {source}
          {note && <SecondLine>{note}</SecondLine>}
        </>
      ),
    },
  ]
}

function NotTakenCard({ lines }: { lines: readonly NotTaken[] }) {
  const words = useImportWords()
  const say = useSayValue()
  const facts = (one: NotTaken) =>
    Object.fromEntries(
      Object.entries(one.facts).map(([name, fact]) => [name, typeof fact === 'number' ? say(fact) : fact]),
    )
  return (
    <Card title={words.notTaken} flush>
      <SimpleTable
        caption={words.notTakenCaption}
        rows={lines.map((line) => ({ ...line, id: String(line.line) }))}
        columns={[
          { key: 'line', label: words.line, cell: ({ line }) => line },
          { key: 'text', label: words.text, cell: ({ text }) => text },
          { key: 'why', label: words.why, cell: (one) => fill(words.faults[one.why], facts(one)) },
        ]}
        empty={{ title: words.notTaken }}
      />
    </Card>
  )
}

type Props = { indicator: string; chosen: ChosenFile; preview: ValuesPreview }

/** What is understood of a file and what is not; saving takes the lines that were seen here, and no others. */
export function PreviewCards({ indicator, chosen, preview }: Props) {
  const words = useImportWords()
  const columns = useTakenColumns()
  const go = useGo()
  const { taken, known, notTaken, notRead } = preview
  const sending = useSending<ValuesSaved>({
    changes: ASKED,
    done: words.saved,
    onDone: () => go(indicatorHref(indicator)),
  })
  const save = () =>
    sending.send([], () => {
      const lines = taken.map(({ line }) => line)
      return api.post(`/indicators/${indicator}/measurements-import`, { ...chosen, lines })
    })
  return (
    <>
      <Card title={words.understood} flush={taken.length > 0}>
        {taken.length === 0 ? (
          <Alert tone="info" title={words.nothingNew} live>
            <p>{words.nothingNewText}</p>
          </Alert>
        ) : (
          <SimpleTable
            caption={words.understoodCaption}
            columns={columns}
            rows={taken.map((line) => ({ ...line, id: String(line.line) }))}
            empty={{ title: words.nothingNew }}
          />
        )}
      </Card>
      {known.length > 0 && <p role="status">{count(words.known, known.length)}.</p>}
      {notRead.map((sheet) => (
        <p key={sheet}>{fill(words.notRead, { sheet })}</p>
      ))}
      {notTaken.length > 0 && <NotTakenCard lines={notTaken} />}
      <Refusals {...sending} />
      <ButtonRow>
        {taken.length > 0 && (
          <Button kind="primary" busy={sending.busy} onClick={save}>
            {count(words.save, taken.length)}
          </Button>
        )}
        <LinkButton kind="quiet" href={indicatorHref(indicator)}>
          {words.back}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
