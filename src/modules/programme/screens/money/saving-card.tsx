import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { AddButton, Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { Column } from '../../../../platform/ui/data-table.tsx'
import { TextArea } from '../../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SavingList } from '../../contract/savings.ts'
import { nodeHref } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { Amount, AmountField, Spread, useReadMoney, YearField } from './amount.tsx'
import { useEuros, useSayYears } from './asking.ts'
import { ChangeSaving } from './saving-window.tsx'
import { useSavingWords } from './savings-asking.ts'
import { WithdrawWindow } from './withdraw-window.tsx'

export type Saving = SavingList['savings'][number]

function Reckoning({ saving }: { saving: Saving }) {
  const words = useSavingWords()
  const language = useLanguage()
  const euros = useEuros()
  const { reckoning } = saving
  if (!reckoning) return null
  const { cost, apart, groups, places, otherwise } = reckoning
  return (
    <>
      <h3 className="vn-node-label">{words.reckoning}</h3>
      <p>
        {fill(words.reckoningLine, {
          ...{ groups, places, otherwise },
          cost: euros(cost),
          low: euros(apart.low),
          high: euros(apart.high),
        })}
      </p>
      <ul>
        {saving.said[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function Facts({ saving }: { saving: Saving }) {
  const words = useSavingWords()
  const sayYears = useSayYears()
  const { expected, stated, reckoning, node, track } = saving
  const reckoned = reckoning?.reckoned
  const differs = stated && reckoned && (stated.low !== reckoned.low || stated.high !== reckoned.high)
  return (
    <>
      <KeyFacts
        facts={[
          { label: words.expected, value: <Spread {...expected} /> },
          ...(differs ? [{ label: words.reckoned, value: <Spread {...reckoned} /> }] : []),
          ...(reckoning
            ? [
                { label: words.perPlace, value: <Amount cents={reckoning.perPlace} /> },
                { label: words.apart, value: <Spread {...reckoning.apart} /> },
              ]
            : []),
          { label: words.runs, value: sayYears(saving, true) },
          { label: words.about, value: node ? <a href={nodeHref(node.id)}>{node.name}</a> : words.whole },
          ...(track ? [{ label: words.track, value: track }] : []),
        ]}
      />
      {differs && <p>{words.differs}</p>}
    </>
  )
}

type Result = Saving['results'][number]

function Results({ saving, onAdd }: { saving: Saving; onAdd: (() => void) | undefined }) {
  const words = useSavingWords()
  const columns: Column<Result>[] = [
    { key: 'year', label: words.resultYear, cell: ({ year }) => year },
    { key: 'cents', label: words.resultCents, align: 'end', cell: ({ cents }) => <Amount cents={cents} /> },
    { key: 'how', label: words.how, cell: ({ how }) => how },
    { key: 'by', label: words.by, cell: ({ byName }) => byName },
  ]
  const add = onAdd && <AddButton label={words.addResult} onClick={onAdd} />
  return (
    <>
      <h3 className="vn-node-label">{words.results}</h3>
      <SimpleTable
        caption={`${words.resultsCaption}: ${saving.what}`}
        columns={columns}
        rows={saving.results}
        empty={{ title: words.noResults, text: onAdd ? words.noResultsText : words.noResultsRead, actions: add }}
      />
      {saving.results.length > 0 && add}
    </>
  )
}

function ResultWindow({ saving, onClose }: { saving: Saving; onClose: () => void }) {
  const words = useSavingWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={words.addResult}
      submit={words.addResult}
      done={words.resultAdded}
      intro={<p>{saving.what}</p>}
      ask={(form) => {
        const body = {
          year: money.year(form, 'year'),
          cents: money.moved(form, 'cents'),
          how: form.needed('how', words.needHow),
        }
        return () => api.post(`/savings/${saving.id}/results`, body)
      }}
    >
      {(errorOf) => (
        <>
          <YearField name="year" label={words.resultYear} error={errorOf('year')} />
          <AmountField name="cents" label={words.resultCents} hint={words.resultHint} below error={errorOf('cents')} />
          <TextArea name="how" label={words.how} rows={3} error={errorOf('how')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}

type Props = { saving: Saving; programme: ProgrammePage; mayChange: boolean }

/** One expected saving: the amount, the reckoning, the reasoning, what it rests on and what came of it. */
export function SavingCard({ saving, programme, mayChange }: Props) {
  const words = useSavingWords()
  const [open, setOpen] = useState<'change' | 'withdraw' | 'result'>()
  const close = () => setOpen(undefined)
  const button = (what: 'change' | 'withdraw') => (
    <Button small of={saving.what} onClick={() => setOpen(what)}>
      {words[what]}
    </Button>
  )
  return (
    <Card
      title={saving.what}
      actions={
        mayChange && (
          <ButtonRow>
            {button('change')}
            {button('withdraw')}
          </ButtonRow>
        )
      }
    >
      <Facts saving={saving} />
      <Reckoning saving={saving} />
      <h3 className="vn-node-label">{words.reasoning}</h3>
      <p className="vn-node-text">{saving.reasoning}</p>
      <h3 className="vn-node-label">{words.assumptions}</h3>
      <ul>
        {saving.assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <Results saving={saving} onAdd={mayChange ? () => setOpen('result') : undefined} />
      {open === 'change' && <ChangeSaving {...{ programme, saving }} onClose={close} />}
      {open === 'result' && <ResultWindow saving={saving} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawWindow
          at={`/savings/${saving.id}`}
          version={saving.version}
          words={words}
          submit={words.withdraw}
          onClose={close}
        />
      )}
    </Card>
  )
}
