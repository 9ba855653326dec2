import { api } from '../../../../platform/ui/api-client.ts'
import { Fieldset, RadioGroup } from '../../../../platform/ui/choices.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { natures } from '../../rules/money/lines.ts'
import { FormWindow } from '../form-window.tsx'
import { nodeChoices } from '../risks/risk-filter-form.tsx'
import { AmountField, QuantityField, useReadMoney, YearField } from './amount.tsx'
import { useMoneyWords } from './asking.ts'
import { readLine, writeShares } from './line-form.ts'

type Line = MoneyPage['lines'][number]
type ErrorOf = (field: string) => string | undefined
type Given = { now: MoneyPage; programme: Pick<ProgrammePage, 'nodes'>; line?: Line; errorOf: ErrorOf }

function WhenFields({ line, errorOf }: Pick<Given, 'line' | 'errorOf'>) {
  const words = useMoneyWords()
  const { line: own } = words
  return (
    <>
      <RadioGroup
        name="nature"
        label={words.lines.nature}
        inline
        defaultValue={line?.nature}
        options={natures.map((value) => ({ value, label: words.natures[value] }))}
        error={errorOf('nature')}
      />
      <YearField name="from" label={own.from} hint={own.fromHint} optional year={line?.from} error={errorOf('from')} />
      <YearField name="until" label={own.until} optional year={line?.until} error={errorOf('until')} />
    </>
  )
}

function AmountFields({ line, errorOf }: Pick<Given, 'line' | 'errorOf'>) {
  const { line: own } = useMoneyWords()
  const name = (field: string) => `reckoning.${field}`
  const reckoning = line?.reckoning
  return (
    <>
      <AmountField
        name="stated"
        label={own.stated}
        hint={own.statedHint}
        optional
        cents={line?.stated}
        error={errorOf('stated')}
      />
      <Fieldset legend={own.reckoning} id="reckoning" hint={own.reckoningHint} error={errorOf('reckoning')} optional>
        <AmountField name={name('price')} label={own.price} cents={reckoning?.price} error={errorOf(name('price'))} />
        <QuantityField
          name={name('quantity')}
          label={own.quantity}
          exact={reckoning?.quantity}
          error={errorOf(name('quantity'))}
        />
        <TextField
          name={name('unit')}
          label={own.unit}
          hint={own.unitHint}
          width="medium"
          defaultValue={reckoning?.unit}
          error={errorOf(name('unit'))}
          maxLength={200}
        />
        <QuantityField name={name('times')} label={own.times} exact={reckoning?.times} error={errorOf(name('times'))} />
      </Fieldset>
    </>
  )
}

function CoverFields({ now, line, errorOf }: Omit<Given, 'programme'>) {
  const words = useMoneyWords()
  const { line: own } = words
  return (
    <>
      <RadioGroup
        name="onTop"
        label={own.onTop}
        defaultValue={line?.onTop ?? 'sure'}
        options={(['sure', 'unsure'] as const).map((value) => ({ value, label: own[value] }))}
        error={errorOf('onTop')}
      />
      <SelectField
        name="source"
        label={words.lines.source}
        empty={words.lines.noSource}
        defaultValue={line?.source?.id}
        options={now.sources.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('source')}
      />
      <TextArea
        name="shares"
        label={own.shares}
        hint={own.sharesHint}
        optional
        rows={3}
        defaultValue={line && writeShares(line.shares)}
        error={errorOf('shares')}
      />
    </>
  )
}

function Fields({ now, programme, line, errorOf }: Given) {
  const words = useMoneyWords()
  const given = { now, errorOf, ...(line && { line }) }
  return (
    <>
      <TextField
        name="effort"
        label={words.lines.effort}
        defaultValue={line?.effort}
        error={errorOf('effort')}
        maxLength={200}
      />
      <SelectField
        name="node"
        label={words.line.about}
        empty={words.lines.whole}
        defaultValue={line?.node?.id}
        options={nodeChoices(programme)}
        error={errorOf('node')}
      />
      <WhenFields {...given} />
      <AmountFields {...given} />
      <CoverFields {...given} />
      <TextArea
        name="note"
        label={words.line.note}
        optional
        rows={2}
        defaultValue={line?.note}
        error={errorOf('note')}
        maxLength={2000}
      />
    </>
  )
}

type WindowProps = Omit<Given, 'errorOf' | 'line'> & { onClose: () => void }

export function AddLine({ onClose, ...given }: WindowProps) {
  const { line: words } = useMoneyWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const body = readLine(form, { words, money })
        return () => api.post(`/programmes/${given.now.programme.id}/budget-lines`, body)
      }}
    >
      {(errorOf) => <Fields {...given} errorOf={errorOf} />}
    </FormWindow>
  )
}

export function ChangeLine({ line, onClose, ...given }: WindowProps & { line: Line }) {
  const { line: words } = useMoneyWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={words.changeTitle}
      submit={words.change}
      done={words.changed}
      ask={(form) => {
        const body = readLine(form, { words, money })
        return () => api.put(`/budget-lines/${line.id}`, body, { version: line.version })
      }}
    >
      {(errorOf) => <Fields {...given} line={line} errorOf={errorOf} />}
    </FormWindow>
  )
}
