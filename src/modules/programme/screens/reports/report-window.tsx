import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextField } from '../../../../platform/ui/field.tsx'
import { today } from '../../../../platform/ui/today.ts'
import type { Saved } from '../../contract/fields.ts'
import type { MomentList } from '../../contract/moments.ts'
import { audiences, blocksFor } from '../../rules/report/report.ts'
import { useAsked } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { useReportWords } from './asking.ts'

/** How many moments a new report lays side by side: this one and the one before. */
const BESIDE = 2

/** Begins a report: for whom and about which days. What comes in is chosen in the builder, where everything they may read stands ready. */
export function AddReport({ programme, onClose, onAdded }: AddProps) {
  const { form: words, list, audiences: names, audienceHints } = useReportWords()
  const moments = useAsked<MomentList>(`/programmes/${programme}/moments`).data?.moments ?? []
  return (
    <FormWindow<Saved>
      onClose={onClose}
      title={list.add}
      submit={list.add}
      done={list.added}
      onDone={({ id }) => onAdded(id)}
      ask={(form) => {
        const audience = audiences.find((one) => one === form.text('audience')) ?? 'council'
        const past = moments.filter(({ on }) => on <= today()).toSorted((a, b) => (a.on < b.on ? -1 : 1))
        const body = {
          title: form.needed('title', words.needTitle),
          audience,
          from: form.day('from'),
          until: form.day('until'),
          moments: past.slice(-BESIDE).map(({ id }) => id),
          blocks: blocksFor(audience),
        }
        return () => api.post(`/programmes/${programme}/reports`, body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="title" label={words.title} error={errorOf('title')} maxLength={200} />
          <RadioGroup
            name="audience"
            label={words.audience}
            defaultValue="council"
            options={audiences.map((one) => ({ value: one, label: names[one], hint: audienceHints[one] }))}
            error={errorOf('audience')}
          />
          <DateField name="from" label={words.from} error={errorOf('from')} />
          <DateField name="until" label={words.until} error={errorOf('until')} />
        </>
      )}
    </FormWindow>
  )
}

type AddProps = { programme: string; onClose: () => void; onAdded: (id: string) => void }
