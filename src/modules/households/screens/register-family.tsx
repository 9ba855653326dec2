import { type FormEvent, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf, type FormError, titleWithErrors } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useLanguage, useUiWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { today } from '../../../platform/ui/today.ts'
import { UnsavedGuard } from '../../../platform/ui/unsaved-guard.tsx'
import { fill } from '../../../platform/words.ts'
import type { LookAlikes } from '../contract/doubles.ts'
import { useFamilyWords, usePersonsWords } from './family-asking.tsx'

type Typed = { given: string; prefix: string; family: string; birth: string; expected: string; sex: string }
type Writing = { members: Typed[]; address: Record<string, string>; despite: string }

const NOBODY: Typed = { given: '', prefix: '', family: '', birth: '', expected: '', sex: '' }
const EMPTY: Writing = { members: [NOBODY], address: {}, despite: '' }
const ADDRESS = ['street', 'number', 'letter', 'addition', 'postcode', 'place'] as const

type DateWords = Readonly<Record<'empty' | 'unreadable' | 'impossible', string>>

/** What is asked of the server; days are read as people type them, what is empty is left out. */
function toAsk(
  { members, address, despite }: Writing,
  words: DateWords,
): { body: Record<string, unknown>; errors: FormError[] } {
  const errors: FormError[] = []
  const asked = members.map((member, at) => {
    const filled = Object.entries(member).filter(([, text]) => text.trim() !== '')
    return Object.fromEntries(
      filled.map(([name, text]) => {
        if (name !== 'birth' && name !== 'expected') return [name, text.trim()]
        const day = parseDate(text, today())
        if ('fault' in day) errors.push({ pointer: `/members/${at}/${name}`, detail: words[day.fault] })
        return [name, 'iso' in day ? day.iso : '']
      }),
    )
  })
  const home = Object.fromEntries(Object.entries(address).filter(([, text]) => text.trim() !== ''))
  const body = {
    members: asked,
    ...(Object.keys(home).length > 0 && { address: home }),
    ...(despite.trim() && { despite: despite.trim() }),
  }
  return { body, errors }
}

type PersonProps = {
  at: number
  person: Typed
  alone: boolean
  errors: readonly FormError[]
  change: (part: Partial<Typed>) => void
  remove: () => void
}

function Person({ at, person, alone, errors, change, remove }: PersonProps) {
  const { register: words, change: fields } = useFamilyWords()
  const props = (name: keyof Typed) => ({
    name: `members.${at}.${name}`,
    value: person[name],
    error: errorOf(errors, `members.${at}.${name}`),
    autoComplete: 'off',
  })
  const on = (name: keyof Typed) => (event: { target: { value: string } }) => change({ [name]: event.target.value })
  const sexes = (['female', 'male', 'unknown'] as const).map((value) => ({ value, label: fields.sexes[value] }))
  return (
    <Card
      title={fill(words.person, { number: at + 1 })}
      actions={
        !alone && (
          <Button small kind="quiet" icon="cross" onClick={remove}>
            {fill(words.remove, { number: at + 1 })}
          </Button>
        )
      }
    >
      <div className="vn-stack">
        <TextField {...props('given')} label={fields.given} onChange={on('given')} optional />
        <TextField {...props('prefix')} label={fields.prefix} onChange={on('prefix')} width="short" optional />
        <TextField {...props('family')} label={fields.family} onChange={on('family')} />
        <DateField {...props('birth')} label={fields.birthDay} onChange={on('birth')} optional />
        <DateField {...props('expected')} label={words.unborn} onChange={on('expected')} optional />
        <SelectField {...props('sex')} label={fields.sex} options={sexes} onChange={on('sex')} optional />
      </div>
    </Card>
  )
}

/** Who on file looks like one of these people, with the facts; going on needs a reason. */
function LookAlikesNotice({
  found,
  writing,
  change,
}: {
  found: LookAlikes['lookAlikes']
  writing: Writing
  change: (part: Partial<Writing>) => void
}) {
  const words = useFamilyWords().register
  const { likeness } = usePersonsWords()
  if (found.length === 0) return null
  return (
    <Alert tone="warning" live level={2} title={words.alike}>
      <p>{words.alikeText}</p>
      <ul>
        {found.map(({ member, side, class: what, facts }) => (
          <li key={`${member}${side.id}`}>
            {fill(words.looksLike, {
              name: `${writing.members[member]?.given ?? ''} ${writing.members[member]?.family ?? ''}`.trim(),
              other: side.name,
            })}
            . {likeness.classes[what]} ({facts.map((fact) => likeness.facts[fact]).join(', ')}){' '}
            {side.households.map(({ id, name }) => (
              <a key={id} href={`/app/gezinnen/${id}`}>
                {name}{' '}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <TextArea
        name="despite"
        label={words.despite}
        rows={2}
        value={writing.despite}
        onChange={(event) => change({ despite: event.target.value })}
      />
    </Alert>
  )
}

type AddressProps = { writing: Writing; errors: readonly FormError[]; change: (part: Partial<Writing>) => void }

function Address({ writing, errors, change }: AddressProps) {
  const { register: words, change: fields } = useFamilyWords()
  return (
    <Card title={words.address}>
      <div className="vn-stack">
        {ADDRESS.map((part) => (
          <TextField
            key={part}
            name={`address.${part}`}
            label={fields[part]}
            width={part === 'street' || part === 'place' ? 'medium' : 'short'}
            value={writing.address[part] ?? ''}
            error={errorOf(errors, `address.${part}`)}
            onChange={(event) => change({ address: { ...writing.address, [part]: event.target.value } })}
            optional
            autoComplete="off"
          />
        ))}
      </div>
    </Card>
  )
}

/** Registers a family: several people and their address. The draft is kept while one types; look-alikes come first. */
export function Screen() {
  const { register: words, list } = useFamilyWords()
  const ui = useUiWords()
  const language = useLanguage()
  const go = useGo()
  const toast = useToast()
  const draft = useDraft<Writing>('household-new', EMPTY)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<unknown>()
  const [alike, setAlike] = useState<LookAlikes['lookAlikes']>([])
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  if (!draft.ready) return <LoadingNotice />
  const { value: writing, change } = draft
  const changeMember = (at: number, part: Partial<Typed>) =>
    change({ members: writing.members.map((one, index) => (index === at ? { ...one, ...part } : one)) })

  const register = async (body: Record<string, unknown>) => {
    if (!body.despite) {
      const { lookAlikes } = await api.post<LookAlikes>('/persons/look-alikes', body)
      setAlike(lookAlikes)
      if (lookAlikes.length > 0) return
    }
    const { id } = await api.post<{ id: string }>('/households', body)
    setSent(true)
    await draft.drop()
    toast({ text: words.done })
    go(`/app/gezinnen/${id}`)
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { body, errors: found } = toAsk(writing, ui.date)
    setAttempt(attempt + 1)
    setErrors(found)
    setProblem(undefined)
    if (found.length > 0 || busy) return
    setBusy(true)
    await register(body).catch((refused: unknown) => {
      setErrors(errorsIn(refused))
      setProblem(refused)
    })
    setBusy(false)
  }
  const unsaved = !sent && (draft.autosave.status === 'dirty' || draft.autosave.status === 'failed')
  return (
    <>
      <Breadcrumbs crumbs={[{ label: list.title, href: '/app/gezinnen' }, { label: words.title }]} />
      <PageHeading title={words.title} lead={words.lead} tabTitle={titleWithErrors(words.title, errors, language)} />
      <form onSubmit={send} noValidate>
        <Stack>
          <Refusals {...{ errors, attempt, problem }} />
          {writing.members.map((person, at) => (
            <Person
              // biome-ignore lint/suspicious/noArrayIndexKey: people have no id before they are registered
              key={at}
              {...{ at, person, errors }}
              alone={writing.members.length === 1}
              change={(part) => changeMember(at, part)}
              remove={() => change({ members: writing.members.filter((_, index) => index !== at) })}
            />
          ))}
          <ButtonRow>
            <Button
              icon="plus"
              onClick={() =>
                change({ members: [...writing.members, { ...NOBODY, family: writing.members.at(-1)?.family ?? '' }] })
              }
            >
              {words.add}
            </Button>
          </ButtonRow>
          <Address writing={writing} errors={errors} change={change} />
          <LookAlikesNotice found={alike} writing={writing} change={change} />
          <ButtonRow>
            <Button kind="primary" type="submit" busy={busy}>
              {alike.length > 0 ? words.anyway : words.send}
            </Button>
            <AutosaveNotice autosave={draft.autosave} />
          </ButtonRow>
        </Stack>
      </form>
      <UnsavedGuard dirty={unsaved} />
    </>
  )
}
