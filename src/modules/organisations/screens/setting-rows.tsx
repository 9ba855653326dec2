import { useState } from 'react'
import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Checkbox, CheckboxGroup, Fieldset } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { fill } from '../../../platform/words.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { type RowField, rowFieldName } from './setting-value.ts'

type Row = Readonly<Record<string, unknown>>
type Names = { nameOf: (code: string) => string }
type RowsProps = Names & { fields: readonly RowField[]; value: unknown; error: string | undefined }

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** A list of rows with the same fields: rows can be added, changed and taken out. */
export function RowsField({ fields, value, nameOf, error }: RowsProps) {
  const words = useWords({ nl, en }).settings
  const [rows, setRows] = useState(() => rowsIn(value).map((row, at) => ({ id: String(at), row })))
  const add = () => setRows([...rows, { id: crypto.randomUUID().slice(0, 8), row: {} }])
  return (
    <Fieldset legend={words.value} id="value" error={error}>
      <div id="value" tabIndex={-1} className="vn-stack">
        {rows.length === 0 && <p className="vn-muted">{words.nothing}</p>}
        {rows.map(({ id, row }, at) => (
          <Fieldset key={id} legend={fill(words.row, { number: at + 1 })}>
            <input type="hidden" name="row" value={id} />
            {fields.map((field) => (
              <Cell
                key={field.name}
                {...{ field, nameOf }}
                name={rowFieldName(id, field.name)}
                value={row[field.name]}
              />
            ))}
            <ButtonRow>
              <Button small kind="quiet" onClick={() => setRows(rows.filter((one) => one.id !== id))}>
                {fill(words.removeRow, { number: at + 1 })}
              </Button>
            </ButtonRow>
          </Fieldset>
        ))}
        <ButtonRow>
          <AddButton label={words.addRow} onClick={add} />
        </ButtonRow>
      </div>
    </Fieldset>
  )
}

function Cell({ field, name, value, nameOf }: Names & { field: RowField; name: string; value: unknown }) {
  const { shape, optional } = field
  const base = { name, label: nameOf(field.name) }
  if (shape.kind === 'flag') return <Checkbox {...base} defaultChecked={value === true} />
  if (shape.kind === 'number' || shape.kind === 'text')
    return (
      <TextField
        {...base}
        optional={optional}
        defaultValue={value === undefined ? '' : String(value)}
        {...(shape.kind === 'number' && { inputMode: 'decimal' as const })}
      />
    )
  const options = shape.options.map((code) => ({ value: code, label: nameOf(code) }))
  if (shape.kind === 'choice') return <SelectField {...base} options={options} defaultValue={String(value ?? '')} />
  return <CheckboxGroup {...base} options={options} defaultValues={Array.isArray(value) ? value.map(String) : []} />
}
