import { api } from '../../../../platform/ui/api-client.ts'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextField } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'

/** The programme was adopted: how every part reads and is planned now is kept as the original. */
export function AdoptWindow({ now, onClose }: { now: ProgrammePage; onClose: () => void }) {
  const own = useProgrammeWords().shape.adopt
  return (
    <FormWindow
      onClose={onClose}
      title={own.title}
      submit={own.button}
      done={own.done}
      intro={<p>{own.lead}</p>}
      ask={({ day, text }) => {
        const body = { on: day('on'), decision: text('decision') }
        return () => api.put(`/programmes/${now.id}/adoption`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={own.on} defaultValue={typedDate(today())} error={errorOf('on')} />
          <TextField
            name="decision"
            label={own.decision}
            hint={own.decisionHint}
            optional
            error={errorOf('decision')}
            maxLength={200}
          />
        </>
      )}
    </FormWindow>
  )
}
