import { useState } from 'react'
import { Badge, DueDate } from '../../../../platform/ui/badge.tsx'
import { Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type KeyFact, KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { fill } from '../../../../platform/words.ts'
import type { EntryOf, EntryPage } from '../../contract/registers-entry.ts'
import { type Field, fieldsIn } from '../../rules/registers/fields.ts'
import { labelOf, type Said, sayField, stateName } from '../../words/say-entry.ts'
import { nodeHref } from '../asking.ts'
import { entryHref, useRegisterWords, useSaying } from './register-words.ts'
import { RecordAttendance } from './special-windows.tsx'

const isLong = ({ sort }: Field) => sort === 'text'
/** What a card of its own shows. */
const isApart = ({ name, sort }: Field) =>
  name === 'title' || sort === 'decisions' || sort === 'commitments' || sort === 'turnout'

/** What was written at length. */
export function TextCard({ entry }: { entry: EntryPage }) {
  const { entry: words } = useRegisterWords()
  const saying = useSaying(entry.list)
  const texts = fieldsIn(entry.register)
    .all.filter(isLong)
    .map((field) => ({ field, text: sayField(field, entry, saying) }))
    .filter(({ text }) => text !== '')
  return (
    <Card title={words.text}>
      {texts.length === 0 && <p className="vn-muted">{words.noText}</p>}
      {texts.map(({ field, text }) => (
        <div key={field.name}>
          {(texts.length > 1 || field.name !== 'about') && (
            <h3 className="vn-node-label">{labelOf(saying.language, entry.register, field.name)}</h3>
          )}
          <p className="vn-node-text">{text}</p>
        </div>
      ))}
    </Card>
  )
}

/** What came of it, once it is closed. */
export function OutcomeCard({ entry }: { entry: EntryPage }) {
  const { entry: words } = useRegisterWords()
  const { day, language } = useSaying()
  if (entry.closedOn === null) return null
  return (
    <Card title={fill(words.outcome, { on: day(entry.closedOn) })}>
      <h3 className="vn-node-label">
        {labelOf(language, entry.register, 'outcome')} ({stateName(language, entry.register, entry.state)})
      </h3>
      <p className="vn-node-text">{entry.outcome}</p>
    </Card>
  )
}

/** Another entry, or a part, that a field names; a link for who may open it. */
function referenceOf({ name, sort }: Field, row: Said, mayOpen: boolean) {
  const value = row[name]
  const isEntry = typeof sort === 'object' && 'entries' in sort
  if (!mayOpen || (!isEntry && sort !== 'node')) return undefined
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return undefined
  const { id, name: said } = value
  return <a href={isEntry ? entryHref(String(id)) : nodeHref(String(id))}>{String(said)}</a>
}

/** The entry in short: who answers for it, by when, and what else was said in a word. */
export function FactsCard({ entry }: { entry: EntryPage }) {
  const words = useRegisterWords()
  const saying = useSaying(entry.list)
  const { register, overdue, mayOpen } = entry
  const facts = fieldsIn(register)
    .all.filter((field) => !isLong(field) && !isApart(field))
    .flatMap((field): KeyFact[] => {
      const text = sayField(field, entry, saying)
      const label = labelOf(saying.language, register, field.name)
      if (field.name === 'due' && text !== '')
        return [{ label, value: <DueDate late={overdue ? words.late : undefined}>{text}</DueDate> }]
      if (field.name === 'owner') return [{ label, value: text || words.fields.nobody }]
      if (text === '' && !field.needed) return []
      return [{ label, value: referenceOf(field, entry, mayOpen) ?? (text || words.fields.none) }]
    })
  return (
    <Card title={words.entry.facts}>
      <KeyFacts facts={facts} />
    </Card>
  )
}

function Attendances({ entry }: { entry: EntryOf<'meeting'> }) {
  const { entry: words, attendance } = useRegisterWords()
  const { day } = useSaying()
  const [open, setOpen] = useState('')
  const correcting = entry.attendances.find(({ id }) => id === open)
  const said = (names: readonly string[]) => ({ names: names.join(', ') || words.nobodyThere })
  return (
    <Card title={words.attendances}>
      {entry.attendances.length === 0 && <p className="vn-muted">{words.noAttendances}</p>}
      <ul className="vn-links">
        {entry.attendances.map(({ id, on, present, absent, note }) => (
          <li key={id}>
            <strong>{day(on)}</strong>
            <p>{fill(words.present, said(present))}</p>
            {absent.length > 0 && <p>{fill(words.absent, said(absent))}</p>}
            {note && <p className="vn-node-text">{note}</p>}
            {entry.mayAct && (
              <Button small of={day(on)} className="vn-no-print" onClick={() => setOpen(id)}>
                {attendance.correct}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {correcting && <RecordAttendance key={open} entry={entry} now={correcting} onClose={() => setOpen('')} />}
    </Card>
  )
}

function Decisions({ entry }: { entry: EntryOf<'council-item'> }) {
  const { entry: words, codes } = useRegisterWords()
  const { day, language } = useSaying()
  if (entry.decisions.length === 0) return null
  return (
    <Card title={words.decisions}>
      <ul className="vn-links">
        {entry.decisions.map(({ id, body, on, state, document }) => (
          <li key={id}>
            <a href={entryHref(id)}>
              {codes.registers.bodies[body]}, {day(on)}
            </a>{' '}
            <span className="vn-muted">
              {[stateName(language, 'decision', state), document].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const TONES = {
  'not-signed': 'warning',
  signed: 'info',
  kept: 'positive',
  'not-kept': 'negative',
  withdrawn: 'neutral',
} as const

function Commitments({ entry }: { entry: EntryOf<'partner'> }) {
  const words = useRegisterWords()
  const { day } = useSaying()
  return (
    <Card title={words.entry.commitments}>
      {entry.commitments.length === 0 && <p className="vn-muted">{words.entry.noCommitments}</p>}
      <ul className="vn-links">
        {entry.commitments.map(({ id, title, due, standing, overdue }) => (
          <li key={id}>
            <a href={entryHref(id)}>{title}</a>{' '}
            <Badge tone={TONES[standing]}>{words.codes.registers.standings[standing]}</Badge>
            {due && (
              <p>
                <DueDate late={overdue ? words.late : undefined}>{day(due)}</DueDate>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What only some registers show: who was at a meeting, what a partner promised, what is decided on a question. */
export function SpecialCard({ entry }: { entry: EntryPage }) {
  if (entry.register === 'meeting') return <Attendances entry={entry} />
  if (entry.register === 'partner') return <Commitments entry={entry} />
  if (entry.register === 'council-item') return <Decisions entry={entry} />
  return null
}
