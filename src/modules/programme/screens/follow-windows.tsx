import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { NodePage } from '../contract/nodes.ts'
import { readPeriod, writePeriod } from '../rules/periods.ts'
import { planningSorts } from '../rules/planning.ts'
import { useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { useNameIn } from './saying.tsx'

type Props = { now: NodePage; onClose: () => void }

/** Another status, from a day on; asks for an end where the status needs one. */
export function StatusWindow({ now, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.node.status
  const nameIn = useNameIn()
  const { statuses } = now.lists
  const [code, setCode] = useState(now.status?.code ?? '')
  const needsEnd = statuses.find((one) => one.code === code)?.needsEnd ?? false
  return (
    <FormWindow
      onClose={onClose}
      title={own.change}
      submit={words.save}
      done={own.changed}
      ask={(form) => {
        const body = {
          code: form.pick('code'),
          since: form.day('since'),
          end: needsEnd ? form.day('end') : null,
          reason: form.text('reason'),
        }
        return () => api.put(`/programme-nodes/${now.id}/status`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="code"
            label={own.code}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            options={statuses
              .filter(({ current }) => current)
              .map((one) => ({ value: one.code, label: nameIn(statuses, one.code) }))}
            error={errorOf('code')}
          />
          <DateField name="since" label={own.since} defaultValue={typedDate(today())} error={errorOf('since')} />
          {needsEnd && <DateField name="end" label={own.end} error={errorOf('end')} />}
          <TextArea name="reason" label={own.reason} optional error={errorOf('reason')} maxLength={2000} rows={3} />
        </>
      )}
    </FormWindow>
  )
}

const AHEAD = 4
const NUMBERS = { quarter: [1, 2, 3, 4], half: [1, 2] } as const

/** The years one can plan in: those planned already, and from this one some years ahead. */
function yearsFor({ planning }: NodePage): number[] {
  const here = Number(today().slice(0, 4))
  const planned = [...(planning.current ?? []), ...(planning.baseline ?? [])].flatMap(
    (text) => readPeriod(text)?.year ?? [],
  )
  const first = Math.min(here, ...planned)
  const last = Math.max(here + AHEAD, ...planned)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** The quarters and half years in which it happens; the first planning stays. */
export function PlanningWindow({ now, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.node.planning
  const planned = now.planning.current ?? now.planning.baseline ?? []
  return (
    <FormWindow
      onClose={onClose}
      title={own.change}
      submit={words.save}
      done={own.changed}
      intro={<p>{own.hint}</p>}
      ask={({ all, text, choice }) => {
        const body = { periods: all('periods'), sort: choice('sort') ?? 'current', why: text('why') }
        return () => api.put(`/programme-nodes/${now.id}/planning`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          {now.planning.baseline === null && (
            <RadioGroup
              name="sort"
              label={words.shape.planning.sort}
              hint={words.shape.planning.once}
              defaultValue="current"
              options={planningSorts.toReversed().map((sort) => ({ value: sort, label: words.shape.planning[sort] }))}
              error={errorOf('sort')}
            />
          )}
          {yearsFor(now).map((year, at) => (
            <CheckboxGroup
              key={year}
              id={at === 0 ? 'periods' : `periods-${year}`}
              name="periods"
              label={fill(own.year, { year })}
              inline
              defaultValues={planned}
              options={(['quarter', 'half'] as const).flatMap((sort) =>
                NUMBERS[sort].map((number) => ({
                  value: writePeriod({ year, sort, number }),
                  label: fill(own.choice[sort], { number }),
                })),
              )}
            />
          ))}
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}
