import { useState } from 'react'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { parseDate, typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import { useImportWords } from './asking.ts'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  value: string | null
  onChange: (day: string | null) => void
}

/** A day that is kept while somebody types; what cannot be read stays in the field and says how to write it. */
export function DayInput({ name, label, hint, value, onChange }: Props) {
  const { item } = useImportWords()
  const [typed, setTyped] = useState(value ? typedDate(value) : '')
  const read = parseDate(typed, today())
  const unreadable = 'fault' in read && read.fault !== 'empty'
  return (
    <DateField
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      value={typed}
      error={unreadable ? item.unreadable : undefined}
      onChange={({ target }) => {
        setTyped(target.value)
        const now = parseDate(target.value, today())
        onChange('iso' in now ? now.iso : null)
      }}
    />
  )
}
