import { api } from '../../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../../platform/ui/dialog.tsx'
import { TextField } from '../../../../platform/ui/field.tsx'
import { useWords } from '../../../../platform/ui/language.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import { fill } from '../../../../platform/words.ts'
import type { NodePage } from '../../contract/nodes.ts'
import { MISTAKE_DAYS } from '../../rules/leaving.ts'
import { treeEn } from '../../words/tree.en.ts'
import { treeNl } from '../../words/tree.nl.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'

type Props = { now: NodePage; onClose: () => void }

/** Ends what holds other parts; an item ends by its status. */
export function EndWindow({ now, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.shape.end
  return (
    <FormWindow
      onClose={onClose}
      title={own.title}
      submit={own.title}
      done={own.done}
      intro={<p>{own.lead}</p>}
      ask={({ day, text }) => {
        const body = { on: day('on'), why: text('why') }
        return () => api.put(`/programme-nodes/${now.id}/ending`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={own.on} defaultValue={typedDate(today())} error={errorOf('on')} />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}

/** Takes away what was made by mistake; says why not, and what to do then, when that may not be done. */
export function StrikeWindow({ now, onClose, onOther }: Props & { onOther: (what: 'merge' | 'end') => void }) {
  const { shape } = useProgrammeWords()
  const { refusals } = useWords({ nl: treeNl, en: treeEn })
  const own = shape.strike
  if (now.strikeRefused !== null)
    return (
      <Dialog
        open
        side
        onClose={onClose}
        title={own.title}
        actions={
          <ButtonRow>
            <Button onClick={() => onOther('end')}>{shape.place.end}</Button>
            <Button onClick={() => onOther('merge')}>{shape.place.merge}</Button>
          </ButtonRow>
        }
      >
        <p>{fill(refusals[now.strikeRefused], { days: MISTAKE_DAYS })}</p>
      </Dialog>
    )
  return (
    <FormWindow
      danger
      onClose={onClose}
      title={own.title}
      submit={own.title}
      done={own.done}
      intro={<p>{own.lead}</p>}
      ask={({ needed }) => {
        const body = { why: needed('why', own.need) }
        return () => api.put(`/programme-nodes/${now.id}/striking`, body, { version: now.version })
      }}
    >
      {(errorOf) => <TextField name="why" label={own.why} error={errorOf('why')} maxLength={1000} />}
    </FormWindow>
  )
}
