import { api } from '../../../../platform/ui/api-client.ts'
import { Fieldset } from '../../../../platform/ui/choices.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SavingList } from '../../contract/savings.ts'
import { FormWindow } from '../form-window.tsx'
import { nodeChoices } from '../risks/risk-filter-form.tsx'
import { AmountField, useReadMoney, YearField } from './amount.tsx'
import { readSaving } from './saving-form.ts'
import { useSavingWords } from './savings-asking.ts'

type Saving = SavingList['savings'][number]
type ErrorOf = (field: string) => string | undefined
type Given = { programme: Pick<ProgrammePage, 'nodes'>; saving?: Saving; errorOf: ErrorOf }

function AmountFields({ saving, errorOf }: Omit<Given, 'programme'>) {
  const words = useSavingWords()
  const reckoning = saving?.reckoning
  const amount = (name: string, label: string, cents: number | undefined) => (
    <AmountField name={name} label={label} cents={cents} error={errorOf(name)} />
  )
  const number = (field: 'places' | 'groups' | 'otherwise') => (
    <TextField
      name={`reckoning.${field}`}
      label={words[field]}
      width="short"
      inputMode="numeric"
      maxLength={5}
      defaultValue={reckoning?.[field]}
      error={errorOf(`reckoning.${field}`)}
    />
  )
  return (
    <>
      <Fieldset
        legend={words.expectedFields}
        id="expected"
        hint={words.expectedHint}
        error={errorOf('expected')}
        optional
      >
        {amount('expected.low', words.low, saving?.stated?.low)}
        {amount('expected.high', words.high, saving?.stated?.high)}
      </Fieldset>
      <Fieldset
        legend={words.reckoning}
        id="reckoning"
        hint={words.reckoningHint}
        error={errorOf('reckoning')}
        optional
      >
        {amount('reckoning.cost', words.cost, reckoning?.cost)}
        {number('places')}
        {number('groups')}
        {number('otherwise')}
        {amount('reckoning.apart.low', words.apartLow, reckoning?.apart.low)}
        {amount('reckoning.apart.high', words.apartHigh, reckoning?.apart.high)}
      </Fieldset>
    </>
  )
}

function WhyFields({ saving, errorOf }: Omit<Given, 'programme'>) {
  const words = useSavingWords()
  return (
    <>
      <TextArea
        name="reasoning"
        label={words.reasoning}
        rows={4}
        defaultValue={saving?.reasoning}
        error={errorOf('reasoning')}
        maxLength={10_000}
      />
      <TextArea
        name="assumptions"
        label={words.assumptions}
        hint={words.assumptionsHint}
        rows={3}
        defaultValue={saving?.assumptions.join('\n')}
        error={errorOf('assumptions')}
      />
    </>
  )
}

function Fields(given: Given) {
  const words = useSavingWords()
  const { programme, saving, errorOf } = given
  return (
    <>
      <TextField name="what" label={words.what} defaultValue={saving?.what} error={errorOf('what')} maxLength={200} />
      <SelectField
        name="node"
        label={words.about}
        empty={words.whole}
        defaultValue={saving?.node?.id}
        options={nodeChoices(programme)}
        error={errorOf('node')}
      />
      <TextField
        name="track"
        label={words.track}
        hint={words.trackHint}
        optional
        defaultValue={saving?.track}
        error={errorOf('track')}
        maxLength={200}
      />
      <YearField name="from" label={words.from} year={saving?.from} error={errorOf('from')} />
      <YearField name="until" label={words.until} optional year={saving?.until} error={errorOf('until')} />
      <AmountFields {...given} />
      <WhyFields {...given} />
    </>
  )
}

type AddProps = { programme: Pick<ProgrammePage, 'id' | 'nodes'>; onClose: () => void }

export function AddSaving({ programme, onClose }: AddProps) {
  const words = useSavingWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const body = readSaving(form, { words, money })
        return () => api.post(`/programmes/${programme.id}/savings`, body)
      }}
    >
      {(errorOf) => <Fields {...{ programme, errorOf }} />}
    </FormWindow>
  )
}

export function ChangeSaving({ programme, saving, onClose }: AddProps & { saving: Saving }) {
  const words = useSavingWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={words.changeTitle}
      submit={words.change}
      done={words.changed}
      ask={(form) => {
        const body = readSaving(form, { words, money })
        return () => api.put(`/savings/${saving.id}`, body, { version: saving.version })
      }}
    >
      {(errorOf) => <Fields {...{ programme, saving, errorOf }} />}
    </FormWindow>
  )
}
