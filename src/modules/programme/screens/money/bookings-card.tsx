import { useState } from 'react'
import type { z } from 'zod'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { AddButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import type { Column } from '../../../../platform/ui/data-table.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextField } from '../../../../platform/ui/field.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { today } from '../../../../platform/ui/today.ts'
import type { BookingList } from '../../contract/money.ts'
import { bookingKinds } from '../../rules/money/bookings.ts'
import { useAsked } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { Amount, AmountField, useReadMoney, YearField } from './amount.tsx'
import { useMoneyWords } from './asking.ts'

type Bookings = z.infer<typeof BookingList>
type Row = Bookings['bookings'][number]

function BookWindow({ line, onClose }: { line: string; onClose: () => void }) {
  const words = useMoneyWords()
  const { booking: own } = words
  const money = useReadMoney()
  const now = today()
  return (
    <FormWindow
      onClose={onClose}
      title={own.bookTitle}
      submit={own.book}
      done={own.booked}
      ask={(form) => {
        const body = {
          kind: form.pick('kind'),
          cents: money.moved(form, 'cents'),
          year: money.year(form, 'year'),
          on: form.day('on'),
          what: form.needed('what', own.needWhat),
        }
        return () => api.post(`/budget-lines/${line}/bookings`, body)
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="kind"
            label={own.kind}
            options={bookingKinds.map((value) => ({ value, label: words.bookings[value] }))}
            error={errorOf('kind')}
          />
          <AmountField name="cents" label={own.cents} below error={errorOf('cents')} />
          <YearField name="year" label={words.year} year={Number(now.slice(0, 4))} error={errorOf('year')} />
          <DateField name="on" label={own.on} defaultValue={typedDate(now)} error={errorOf('on')} />
          <TextField name="what" label={own.what} error={errorOf('what')} maxLength={200} />
        </>
      )}
    </FormWindow>
  )
}

function useColumns(): Column<Row>[] {
  const words = useMoneyWords()
  const { booking: own } = words
  const language = useLanguage()
  return [
    { key: 'what', label: own.what, cell: ({ what }) => what },
    { key: 'on', label: own.on, cell: ({ on }) => sayDate(on, language) },
    { key: 'year', label: words.year, cell: ({ year }) => year },
    { key: 'kind', label: own.kind, cell: ({ kind }) => words.bookings[kind] },
    { key: 'cents', label: own.cents, align: 'end', cell: ({ cents }) => <Amount cents={cents} /> },
    { key: 'by', label: own.by, cell: ({ byName }) => byName },
  ]
}

/** What was promised and paid on a line, the latest first. */
export function BookingsCard({ line, mayChange }: { line: string; mayChange: boolean }) {
  const { booking: words } = useMoneyWords()
  const [booking, setBooking] = useState(false)
  const asked = useAsked<Bookings>(`/budget-lines/${line}/bookings`)
  const columns = useColumns()
  const book = mayChange && <AddButton label={words.book} onClick={() => setBooking(true)} />
  return (
    <Loaded asked={asked}>
      {({ bookings }) => (
        <Card title={words.title} actions={bookings.length > 0 && book} flush>
          <SimpleTable
            caption={words.caption}
            columns={columns}
            rows={bookings}
            empty={{ title: words.empty, text: mayChange ? words.emptyText : words.emptyRead, actions: book }}
          />
          {booking && <BookWindow line={line} onClose={() => setBooking(false)} />}
        </Card>
      )}
    </Loaded>
  )
}
