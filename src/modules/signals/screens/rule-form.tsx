import { useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import type { RoutingPage } from '../contract/routing.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'

type Change = Partial<Pick<RoutingPage, 'rules' | 'nets'>>
const EMPTY = { id: '', priority: '', kind: '', ageFrom: '', ageBelow: '', start: '', source: '', to: '' }

const numberIn = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined)

function ruleOf(value: typeof EMPTY, today: string): RoutingPage['rules'][number] {
  const read = parseDate(value.start, today)
  const [ageFrom, ageBelow] = [numberIn(value.ageFrom), numberIn(value.ageBelow)]
  const area = (['home', 'school'] as const).find((one) => one === value.to)
  return {
    id: value.id.trim(),
    priority: numberIn(value.priority) ?? 0,
    from: 'iso' in read ? read.iso : today,
    source: value.source,
    when: {
      ...(value.kind && { kinds: [value.kind] }),
      ...(ageFrom !== undefined && { ageFrom }),
      ...(ageBelow !== undefined && { ageBelow }),
    },
    to: area ? { teamOf: area } : { team: value.to },
  }
}

/** Adds a rule, or names another net from today; the server refuses what would leave a day without a team. */
export function RuleForm({ page, onSave }: { page: RoutingPage; onSave: (change: Change) => Promise<unknown> }) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const kinds = useWords({ nl: kindsNl, en: kindsEn }).kinds
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState(EMPTY)
  const [problem, setProblem] = useState<unknown>()
  const today = new Date().toISOString().slice(0, 10)
  const teams = page.teams.map(({ id, name }) => ({ value: id, label: name }))
  const targets = [{ value: 'home', label: words.teamOfHome }, { value: 'school', label: words.teamOfSchool }, ...teams]
  const field = (name: keyof typeof EMPTY) => ({
    name: `rule-${name}`,
    value: value[name],
    onChange: (event: { target: { value: string } }) => setValue({ ...value, [name]: event.target.value }),
  })
  const save = () =>
    onSave({ rules: [...page.rules, ruleOf(value, today)] }).then(() => {
      setOpen(false)
      setValue(EMPTY)
    }, setProblem)
  return (
    <ButtonRow>
      <Button kind="primary" icon="plus" onClick={() => setOpen(true)}>
        {words.add}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.add}
        actions={
          <Button kind="primary" onClick={save}>
            {words.save}
          </Button>
        }
      >
        <ProblemNotice problem={problem} />
        <TextField {...field('id')} label={words.id} hint={words.idHint} />
        <TextField
          {...field('priority')}
          label={words.order}
          hint={words.orderHint}
          width="short"
          inputMode="numeric"
        />
        <SelectField
          {...field('kind')}
          label={words.kind}
          options={Object.entries(kinds).map(([code, label]) => ({ value: code, label }))}
          optional
        />
        <TextField {...field('ageFrom')} label={words.ageFrom} width="short" inputMode="numeric" optional />
        <TextField {...field('ageBelow')} label={words.ageBelow} width="short" inputMode="numeric" optional />
        <SelectField {...field('to')} label={words.to} options={targets} />
        <DateField {...field('start')} label={words.start} />
        <TextField {...field('source')} label={words.source} />
      </Dialog>
    </ButtonRow>
  )
}
