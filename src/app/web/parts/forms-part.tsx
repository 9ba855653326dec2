import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../../platform/ui/card.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { samples } from './samples.nl.ts'

const { form } = samples
const WORRIES = [
  { value: 'ja', label: form.worries.yes },
  { value: 'nee', label: form.worries.no },
  { value: 'onbekend', label: form.worries.unknown, hint: form.unknownHint },
]
const ABOUTS = Object.entries(form.abouts).map(([value, label]) => ({ value, label }))
const SCHOOLS = form.schools.map((label) => ({ value: label, label }))

function SampleForm({ prefix, errors }: { prefix: string; errors?: readonly FormError[] }) {
  const named = (name: string) => ({ name: `${prefix}-${name}`, error: errorOf(errors, `${prefix}-${name}`) })
  return (
    <form className="vn-form" onSubmit={(event) => event.preventDefault()}>
      {errors && <ErrorSummary errors={errors} />}
      <TextArea {...named('wat')} label={form.what} hint={form.whatHint} rows={4} />
      <DateField {...named('wanneer')} label={form.when} />
      <RadioGroup {...named('zorg')} label={form.worry} options={WORRIES} />
      <Checkbox {...named('gevaar')} label={form.danger} hint={form.dangerHint} />
      <ButtonRow>
        <Button kind="primary" type="submit">
          {form.send}
        </Button>
      </ButtonRow>
    </form>
  )
}

function OtherFields() {
  return (
    <form className="vn-form" onSubmit={(event) => event.preventDefault()}>
      <TextField name="naam" label={form.name} autoComplete="name" defaultValue="Łukasz Kowalski-'t Hart" />
      <TextField name="telefoon" label={form.phone} type="tel" autoComplete="tel" width="medium" optional />
      <SelectField name="school" label={form.school} options={SCHOOLS} width="medium" />
      <TextField name="nummer" label={form.fixed} readOnly defaultValue="2026-1042" width="short" />
      <CheckboxGroup name="over" label={form.about} options={ABOUTS} defaultValues={['school']} optional />
      <RadioGroup name="zorg-naast" label={form.worry} options={WORRIES.slice(0, 2)} inline defaultValue="ja" />
    </form>
  )
}

/** Fields as they are asked, as they are filled, and as they come back with mistakes. */
export function FormsPart({ withErrors }: { withErrors: boolean }) {
  const mistakes = [
    { pointer: '/b-wat', detail: form.whatError },
    { pointer: '/b-wanneer', detail: form.whenError },
    { pointer: '/b-zorg', detail: form.worryError },
  ]
  return (
    <CardGrid>
      <Card level={3} title={form.send}>
        <SampleForm prefix={withErrors ? 'b' : 'a'} {...(withErrors && { errors: mistakes })} />
      </Card>
      <Card level={3} title={form.name}>
        <OtherFields />
      </Card>
    </CardGrid>
  )
}
