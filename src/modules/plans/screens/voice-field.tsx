import { useState } from 'react'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { type Option, SelectField, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useMe } from '../../../platform/ui/me.tsx'
import type { PlanFamily } from '../contract/family.ts'
import type { PlanPage } from '../contract/plan.ts'
import type { Voice, VoiceKind } from '../rules/plan.ts'
import { type PlanWords, usePlanWords } from './asking.ts'

export type Person = { id: string; name: string; kind: VoiceKind }
const OTHER = 'other'

/** As whom a member of the household speaks, until somebody says otherwise. */
export const kindOf = ({ minor }: PlanFamily['members'][number]): VoiceKind => (minor ? 'child' : 'parent')

/** Everybody a plan is made with: the household first, then who directs and who is working here. */
export function usePeople(
  { household, directors }: Pick<PlanPage, 'household' | 'directors'>,
  another?: Person | null,
): Person[] {
  const me = useMe()
  const people: Person[] = [
    ...household.members.map((member) => ({ id: member.id, name: member.name, kind: kindOf(member) })),
    ...directors.map(({ person, name, kind }) => ({ id: person, name, kind })),
    ...(another ? [another] : []),
    ...(me ? [{ id: me.worker.id, name: me.worker.name, kind: 'professional' as const }] : []),
  ]
  return people.filter(({ id }, at) => people.findIndex((one) => one.id === id) === at)
}

type VoiceFieldProps = {
  label: string
  name: string
  people: readonly Person[]
  errorOf: (field: string) => string | undefined
  /** The first choice when nobody in particular speaks; without it somebody has to be chosen. */
  nobody?: string
  /** Who it is until now. */
  start?: Person | null | undefined
}

/** Who speaks, and as whom: everybody speaks for themselves. */
export function VoiceField({ label, name, people, errorOf, nobody, start }: VoiceFieldProps) {
  const words = usePlanWords()
  const [who, setWho] = useState(start?.id ?? '')
  const [kind, setKind] = useState<string>(start?.kind ?? 'network')
  const options: Option[] = people.map((person) => ({ value: person.id, label: person.name }))
  const chosen = people.find(({ id }) => id === who)
  const kinds = (['child', 'parent', 'network', 'professional'] as const).filter(
    (one) => one !== 'professional' || who === OTHER,
  )
  return (
    <>
      <SelectField
        label={label}
        name={name}
        value={who}
        empty={nobody ?? words.open}
        options={[...options, { value: OTHER, label: words.someoneElse }]}
        onChange={(event) => {
          setWho(event.target.value)
          setKind(people.find(({ id }) => id === event.target.value)?.kind ?? 'network')
        }}
        error={errorOf(name)}
        optional={nobody !== undefined}
      />
      {who === OTHER && (
        <TextField label={words.byName} name={`${name}Name`} error={errorOf(`${name}Name`)} maxLength={100} />
      )}
      {who !== '' && chosen?.kind !== 'professional' && (
        <RadioGroup
          label={words.byKind}
          name={`${name}Kind`}
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one, label: words.names.voices[one] }))}
        />
      )}
    </>
  )
}

/** What `VoiceField` was filled with; undefined when nobody was chosen. */
export function readVoice(read: FormReader, name: string, words: PlanWords): Voice | undefined {
  const who = read.text(name)
  if (who === '') return undefined
  const kind = (['child', 'parent', 'network', 'professional'] as const).find((one) => one === read.text(`${name}Kind`))
  const person = who === OTHER ? read.needed(`${name}Name`, words.missing.name) : who
  return { kind: kind ?? 'professional', person }
}

/** The same, where somebody has to speak. */
export function readSpeaker(read: FormReader, name: string, words: PlanWords): Voice {
  const voice = readVoice(read, name, words)
  if (voice) return voice
  read.object(name, words.missing.by)
  return { kind: 'parent', person: '' }
}
