import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { SettingRow } from '../contract/settings.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { ColourField } from './colour-field.tsx'
import { FormWindow } from './form-window.tsx'
import { SettingCourse } from './setting-course.tsx'
import { RowsField } from './setting-rows.tsx'
import { readValue, type SettingShape, shapeOf } from './setting-value.ts'

type FieldProps = {
  shape: SettingShape
  value: unknown
  nameOf: (code: string) => string
  error: string | undefined
}

/** The field that fits the value: a number, choices, a text, or the structure as JSON. */
function ValueField({ shape, value, nameOf, error }: FieldProps) {
  const words = useWords({ nl, en }).settings
  const base = { name: 'value', label: words.value, error }
  if (shape.kind === 'number')
    return <TextField {...base} inputMode="decimal" width="short" defaultValue={String(value ?? '')} />
  if (shape.kind === 'text') return <TextField {...base} defaultValue={String(value ?? '')} />
  if (shape.kind === 'colour') return <ColourField {...base} value={String(value ?? '')} />
  if (shape.kind === 'lines')
    return (
      <TextArea
        {...base}
        hint={words.linesHint}
        rows={6}
        spellCheck={false}
        defaultValue={Array.isArray(value) ? value.join('\n') : ''}
      />
    )
  if (shape.kind === 'flag') return <Checkbox {...base} defaultChecked={value === true} />
  if (shape.kind === 'rows') return <RowsField fields={shape.fields} value={value} nameOf={nameOf} error={error} />
  if (shape.kind === 'structure')
    return (
      <TextArea
        {...base}
        label={words.json}
        rows={12}
        spellCheck={false}
        defaultValue={JSON.stringify(value, null, 2)}
      />
    )
  const options = shape.options.map((code) => ({ value: code, label: nameOf(code) }))
  if (shape.kind === 'choice') return <SelectField {...base} options={options} defaultValue={String(value ?? '')} />
  const chosen = Array.isArray(value) ? value.map(String) : []
  return <CheckboxGroup {...base} options={options} defaultValues={chosen} />
}

type WindowProps = {
  setting: SettingRow
  onClose: () => void
  nameOf: (code: string) => string
  say: (value: unknown) => string
}

/** Another value from a day on, with why; or back to what is shipped. */
export function SettingWindow({ setting, onClose, nameOf, say }: WindowProps) {
  const words = useWords({ nl, en }).settings
  const language = useLanguage()
  const [back, setBack] = useState(false)
  const [since, setSince] = useState(typedDate(today()))
  const shape = shapeOf(setting.schema)
  const { name, about } = setting.words[language]
  const shipped = say(setting.shipped.at(-1)?.value)
  return (
    <FormWindow
      open
      onClose={onClose}
      title={fill(words.changeTitle, { name })}
      submit={words.change}
      done={words.saved}
      intro={<p>{about}</p>}
      ask={(form) => {
        const complaints = { number: words.numberWrong, json: words.jsonWrong }
        const value = back ? null : readValue(form, shape, complaints)
        const body = { value, since: form.day('since'), source: form.text('source') }
        return () => api.put(`/settings/${setting.key}`, body, { version: setting.version })
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="which"
            label={words.which}
            value={back ? 'shipped' : 'own'}
            onChange={(which) => setBack(which === 'shipped')}
            options={[
              { value: 'own', label: words.own },
              { value: 'shipped', label: fill(words.useShipped, { value: shipped }) },
            ]}
          />
          {!back && <ValueField shape={shape} value={setting.value} nameOf={nameOf} error={errorOf('value')} />}
          <DateField
            name="since"
            label={words.since}
            value={since}
            onChange={(event) => setSince(event.target.value)}
            error={errorOf('since')}
          />
          <SettingCourse setting={setting} since={since} say={say} />
          <TextField name="source" label={words.sourceField} hint={words.sourceHint} error={errorOf('source')} />
        </>
      )}
    </FormWindow>
  )
}
