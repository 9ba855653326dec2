import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { parseDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { SignalPage } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'

/** Registers a family that is not known yet with one child, and links it; the rest is filled in on the family's page. */
export function RegisterFamily({
  page,
  onDone,
}: {
  page: SignalPage
  onDone: (household: string) => Promise<unknown>
}) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const dates = useUiWords().date
  const [given = '', ...rest] = page.child.split(' ')
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState({
    given,
    family: rest.join(' '),
    birth: page.childBirthDate ? typedDate(page.childBirthDate) : '',
  })
  const birth = parseDate(value.birth, today())
  const wrongDate = 'fault' in birth && birth.fault !== 'empty' ? dates[birth.fault] : undefined
  const register = useMutation({
    mutationFn: async () => {
      const child = { given: value.given, family: value.family, ...('iso' in birth && { birth: birth.iso }) }
      const made = await api.post<{ id: string }>('/households', { members: [child] })
      await onDone(made.id)
    },
  })
  const field = (name: keyof typeof value) => ({
    name,
    value: value[name],
    onChange: (event: { target: { value: string } }) => setValue({ ...value, [name]: event.target.value }),
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.register}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.register}
        actions={
          <Button kind="primary" busy={register.isPending} onClick={() => !wrongDate && register.mutate()}>
            {words.confirm}
          </Button>
        }
      >
        <ProblemNotice problem={register.error} />
        <TextField {...field('given')} label={words.given} optional />
        <TextField {...field('family')} label={words.familyName} />
        <DateField {...field('birth')} label={words.birth} error={wrongDate} optional />
      </Dialog>
    </>
  )
}
