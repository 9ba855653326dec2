import { api } from '../../../../platform/ui/api-client.ts'
import { Fieldset, RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { useGo } from '../../../../platform/ui/go.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { count } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { wishes } from '../../rules/indicators/indicators.ts'
import { useProgramme } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { indicatorHref, useIndicatorWords } from './asking.ts'
import { type NumberReader, typedValue, useNumbers } from './typed-value.ts'

type ErrorOf = (field: string) => string | undefined
type Words = ReturnType<typeof useIndicatorWords>

/** Every how many months a value is expected. */
const EVERY = [1, 3, 6, 12, 24]

/** A number with its day: both, or neither. */
function pair(form: FormReader, numbers: NumberReader, { value, on, both }: Record<'value' | 'on' | 'both', string>) {
  const [number, day] = [numbers.orNone(form, value), form.dayOrNone(on)]
  if (form.text(value) === '' && form.text(on) === '') return null
  if (form.text(value) === '') form.object(value, both)
  if (form.text(on) === '') form.object(on, both)
  return { number: number ?? 0, day: day ?? '' }
}

function readIndicator(form: FormReader, numbers: NumberReader, { form: words }: Words) {
  const both = words.needBoth
  const baseline = pair(form, numbers, { value: 'baseline.value', on: 'baseline.on', both })
  const target = pair(form, numbers, { value: 'target.value', on: 'target.by', both })
  const every = form.choice('every')
  return {
    name: form.needed('name', words.needName),
    node: form.choice('node'),
    definition: form.needed('definition', words.needDefinition),
    unit: form.needed('unit', words.needUnit),
    source: form.needed('source', words.needSource),
    wish: form.pick('wish'),
    baseline: baseline && { value: baseline.number, on: baseline.day },
    target: target && { value: target.number, by: target.day },
    every: every === null ? null : Number(every),
  }
}

type Now = Pick<
  IndicatorPage,
  'name' | 'node' | 'definition' | 'unit' | 'source' | 'wish' | 'baseline' | 'target' | 'every'
>

function NodeField({ programme, node, errorOf }: { programme: string; node: string | null; errorOf: ErrorOf }) {
  const words = useIndicatorWords()
  const nodes = useProgramme(programme).data?.nodes ?? []
  return (
    <SelectField
      key={nodes.length}
      name="node"
      label={words.form.node}
      empty={words.wholeProgramme}
      defaultValue={node ?? ''}
      options={nodes.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))}
      error={errorOf('node')}
    />
  )
}

function MeaningFields({ now, errorOf }: { now: Now | undefined; errorOf: ErrorOf }) {
  const { form } = useIndicatorWords()
  return (
    <>
      <TextArea
        name="definition"
        label={form.definition}
        hint={form.definitionHint}
        defaultValue={now?.definition}
        error={errorOf('definition')}
        maxLength={2_000}
        rows={3}
      />
      <TextField
        name="unit"
        label={form.unit}
        hint={form.unitHint}
        width="medium"
        defaultValue={now?.unit}
        error={errorOf('unit')}
        maxLength={60}
      />
      <TextField
        name="source"
        label={form.source}
        hint={form.sourceHint}
        defaultValue={now?.source}
        error={errorOf('source')}
        maxLength={200}
      />
    </>
  )
}

function AimFields({ now, errorOf }: { now: Now | undefined; errorOf: ErrorOf }) {
  const { form, codes } = useIndicatorWords()
  const number = (name: 'baseline.value' | 'target.value', label: string, value: number | undefined) => (
    <TextField
      name={name}
      label={label}
      optional
      width="short"
      inputMode="decimal"
      defaultValue={value === undefined ? undefined : typedValue(value)}
      error={errorOf(name)}
    />
  )
  const day = (name: 'baseline.on' | 'target.by', label: string, value: string | undefined) => (
    <DateField
      name={name}
      label={label}
      optional
      defaultValue={value === undefined ? undefined : typedDate(value)}
      error={errorOf(name)}
    />
  )
  return (
    <>
      <RadioGroup
        name="wish"
        label={form.wish}
        options={wishes.map((value) => ({ value, label: codes.wishes[value] }))}
        defaultValue={now?.wish ?? 'up'}
        error={errorOf('wish')}
      />
      {number('baseline.value', form.baselineValue, now?.baseline?.value)}
      {day('baseline.on', form.baselineOn, now?.baseline?.on)}
      {number('target.value', form.targetValue, now?.target?.value)}
      {day('target.by', form.targetBy, now?.target?.by)}
      <SelectField
        name="every"
        label={form.every}
        empty={form.everyNone}
        defaultValue={now?.every ?? ''}
        options={[...new Set([...EVERY, ...(now?.every ? [now.every] : [])])]
          .toSorted((a, b) => a - b)
          .map((months) => ({ value: String(months), label: count(form.everyMonths, months) }))}
        error={errorOf('every')}
      />
    </>
  )
}

type Props = { programme: string; node: string | null; now?: IndicatorPage; onClose: () => void }

/** Adds an indicator, or changes one; another meaning asks from which day, because there the trend breaks. */
export function IndicatorWindow({ programme, node, now, onClose }: Props) {
  const words = useIndicatorWords()
  const numbers = useNumbers()
  const go = useGo()
  const { form: own } = words
  return (
    <FormWindow<{ id: string }>
      onClose={onClose}
      title={now ? own.changeTitle : words.add}
      submit={now ? own.save : words.add}
      done={now ? words.changed : words.added}
      onDone={({ id }) => {
        if (!now) go(indicatorHref(id))
      }}
      ask={(form) => {
        const facts = readIndicator(form, numbers, words)
        if (!now) return () => api.post(`/programmes/${programme}/indicators`, facts)
        const body = { ...facts, breakOn: form.dayOrNone('breakOn'), breakWhy: form.text('breakWhy') }
        return () => api.put(`/indicators/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="name" label={own.name} defaultValue={now?.name} error={errorOf('name')} maxLength={200} />
          <NodeField programme={programme} node={now ? (now.node?.id ?? null) : node} errorOf={errorOf} />
          <MeaningFields now={now} errorOf={errorOf} />
          {now && now.measured.length > 0 && (
            <Fieldset id="break" legend={own.breakLegend} hint={own.breakHint}>
              <DateField name="breakOn" label={own.breakOn} optional error={errorOf('breakOn')} />
              <TextField name="breakWhy" label={own.breakWhy} optional error={errorOf('breakWhy')} maxLength={1_000} />
            </Fieldset>
          )}
          <AimFields now={now} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}
