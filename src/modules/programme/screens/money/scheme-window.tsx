import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { subsidyDirections } from '../../rules/money/subsidies.ts'
import { FormWindow } from '../form-window.tsx'
import { nodeChoices } from '../risks/risk-filter-form.tsx'
import { AmountField, useReadMoney } from './amount.tsx'
import { type Scheme, useSubsidyWords } from './subsidies-asking.ts'

type Given = { programme: Pick<ProgrammePage, 'id' | 'nodes'>; scheme?: Scheme | undefined }

function Fields({ programme, scheme, errorOf }: Given & { errorOf: (field: string) => string | undefined }) {
  const words = useSubsidyWords()
  const text = (name: 'name' | 'basis') => (
    <TextField name={name} label={words[name]} defaultValue={scheme?.[name]} error={errorOf(name)} maxLength={200} />
  )
  return (
    <>
      {text('name')}
      <RadioGroup
        name="direction"
        label={words.direction}
        defaultValue={scheme?.direction}
        options={subsidyDirections.map((value) => ({ value, label: words.directions[value] }))}
        error={errorOf('direction')}
      />
      <DateField
        name="from"
        label={words.from}
        defaultValue={scheme && typedDate(scheme.from)}
        error={errorOf('from')}
      />
      <DateField
        name="until"
        label={words.until}
        optional
        defaultValue={scheme?.until ? typedDate(scheme.until) : undefined}
        error={errorOf('until')}
      />
      <AmountField name="ceiling" label={words.ceiling} optional cents={scheme?.ceiling} error={errorOf('ceiling')} />
      {text('basis')}
      <SelectField
        name="node"
        label={words.about}
        empty={words.whole}
        defaultValue={scheme?.node?.id}
        options={nodeChoices(programme)}
        error={errorOf('node')}
      />
    </>
  )
}

/** A new subsidy scheme, or the one that is there, written anew. */
export function SchemeWindow({ programme, scheme, onClose }: Given & { onClose: () => void }) {
  const words = useSubsidyWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={scheme ? words.changeScheme : words.addScheme}
      submit={scheme ? words.save : words.addScheme}
      done={scheme ? words.schemeChanged : words.schemeAdded}
      ask={(form) => {
        const body = {
          name: form.needed('name', words.needName),
          direction: form.pick('direction'),
          from: form.day('from'),
          until: form.dayOrNone('until'),
          ceiling: money.amountOrNone(form, 'ceiling'),
          basis: form.needed('basis', words.needBasis),
          node: form.choice('node'),
        }
        return () =>
          scheme
            ? api.put(`/subsidy-schemes/${scheme.id}`, body, { version: scheme.version })
            : api.post(`/programmes/${programme.id}/subsidy-schemes`, body)
      }}
    >
      {(errorOf) => <Fields {...{ programme, scheme, errorOf }} />}
    </FormWindow>
  )
}
