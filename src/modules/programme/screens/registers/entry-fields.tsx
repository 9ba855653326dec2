import { useAsked as useAskedAs } from '../../../../platform/ui/asked.tsx'
import { Checkbox, CheckboxGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { type Option, SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { OpenEntryList } from '../../contract/registers-across.ts'
import type { ListOfRegister } from '../../contract/registers-entry.ts'
import type { Field } from '../../rules/registers/fields.ts'
import type { Register } from '../../rules/registers/registers.ts'
import { codesOf, labelOf, type Said } from '../../words/say-entry.ts'
import { useAsked } from '../asking.ts'
import { useRegisterWords, useSaying } from './register-words.ts'

export type ErrorOf = (field: string) => string | undefined
export type Place = Pick<ProgrammePage, 'id' | 'nodes'>

type Named = { id: string; name: string }
type Control = { name: string; label: string; optional: boolean; error: string | undefined }
const optionOf = ({ id, name }: Named): Option => ({ value: id, label: name })
const namedIn = (value: unknown): Named | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as Named) : undefined
/** What can be chosen, with what stands there now even when it can no longer be chosen. */
const withNow = (all: readonly Named[], now: Named | undefined) =>
  !now || all.some(({ id }) => id === now.id) ? all : [now, ...all]

/** A choice out of what was asked of the server; it comes later than the window, hence the key. */
function Choice({ all, now, ...control }: Control & { all: readonly Named[]; now?: Named | undefined }) {
  const options = withNow(all, now).map(optionOf)
  return <SelectField key={options.length} {...control} options={options} defaultValue={now?.id} />
}

/** Somebody who works here. */
export function WorkerField(props: Control & { now?: Named | undefined }) {
  const asked = useAskedAs<{ workers: Named[] }>('workers', '/workers')
  return <Choice {...props} all={asked.data?.workers ?? []} />
}

function OrganisationField(props: Control & { now?: Named | undefined }) {
  const asked = useAskedAs<{ organisations: Named[] }>('organisations', '/organisations')
  return <Choice {...props} all={asked.data?.organisations ?? []} />
}

type OfProgramme = { programme: string; of: readonly Register[] }

function EntryChoice({ programme, of, ...props }: Control & OfProgramme & { now?: Named | undefined }) {
  const asked = useAsked<OpenEntryList>(`/programme-entries?whose=all&programme=${programme}`)
  const all = asked.data?.entries.filter(({ register }) => of.includes(register)) ?? []
  return <Choice {...props} all={all.map(({ id, title }) => ({ id, name: title }))} />
}

/** The parts of a programme that still stand, as they lie under each other. */
export function nodesIn({ nodes }: Place): Named[] {
  return nodes
    .filter(({ successor }) => successor === null)
    .map(({ id, name, depth }) => ({ id, name: `${'– '.repeat(depth)}${name}` }))
}

type Props = {
  register: Register
  field: Field
  now: Said | undefined
  place: Place
  list: ListOfRegister
  errorOf: ErrorOf
}

/** One field of an entry, whatever it says, filled with what it says now. */
export function OneField({ register, field, now, place, list, errorOf }: Props) {
  const { fields } = useRegisterWords()
  const { language } = useSaying()
  const { name, sort, needed } = field
  const value = now?.[name]
  const text = value === null || value === undefined ? '' : String(value)
  const control: Control = {
    name,
    label: labelOf(language, register, name),
    optional: needed !== true,
    error: errorOf(name),
  }
  const hints: Readonly<Record<string, unknown>> = fields.hints
  const hint = name === 'due' ? (fields.hints.due as Readonly<Record<string, string>>)[register] : hints[name]
  const hinted = typeof hint === 'string' ? { hint } : {}
  if (typeof sort === 'object' && 'entries' in sort)
    return <EntryChoice {...control} programme={place.id} of={sort.entries} now={namedIn(value)} />
  if (typeof sort === 'object') {
    const options = Object.entries(codesOf(language, sort.codes)).map(([code, label]) => ({ value: code, label }))
    return <SelectField {...control} options={options} defaultValue={text} />
  }
  switch (sort) {
    case 'text':
      return <TextArea {...control} {...hinted} defaultValue={text} maxLength={10_000} rows={4} />
    case 'names':
      return (
        <TextArea
          {...control}
          hint={fields.hints.names}
          defaultValue={Array.isArray(value) ? value.join('\n') : ''}
          rows={3}
        />
      )
    case 'day':
      return <DateField {...control} {...hinted} defaultValue={text && typedDate(text)} />
    case 'number':
    case 'percent':
      return <TextField {...control} inputMode="numeric" width="short" defaultValue={text} />
    case 'week':
      return <TextField {...control} hint={fields.hints.week} width="short" defaultValue={text} />
    case 'yes':
      return <Checkbox name={name} label={control.label} defaultChecked={value === true} error={control.error} />
    case 'owner':
      return <WorkerField {...control} now={namedIn(value)} />
    case 'organisation':
      return <OrganisationField {...control} now={namedIn(value)} />
    case 'node':
      return <Choice {...control} all={nodesIn(place)} now={namedIn(value)} />
    case 'nodes':
      return (
        <CheckboxGroup
          {...control}
          options={nodesIn(place).map(optionOf)}
          defaultValues={Array.isArray(value) ? value.flatMap((one) => namedIn(one)?.id ?? []) : []}
        />
      )
    case 'listed':
      return <SelectField {...control} options={choices(list, [text], language)} defaultValue={text} />
    case 'someListed': {
      const chosen = Array.isArray(value) ? value.map(String) : []
      return <CheckboxGroup {...control} options={choices(list, chosen, language)} defaultValues={chosen} />
    }
    default:
      return <TextField {...control} {...hinted} defaultValue={text} maxLength={200} />
  }
}

/** What the list of today offers, and what was chosen when it was another. */
export const choices = (list: ListOfRegister, chosen: readonly string[], language: 'nl' | 'en'): Option[] =>
  list
    .filter(({ code, current }) => current || chosen.includes(code))
    .map((one) => ({ value: one.code, label: one[language] }))
