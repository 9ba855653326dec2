import { useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { RoutingPage } from '../contract/routing.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import type { RoutingChange } from './rule-form.tsx'

type Props = { page: RoutingPage; onSave: (change: RoutingChange) => Promise<unknown>; onClose: () => void }

/** Another safety net from tomorrow on; the one of today stays until then, so that no day is without. */
export function NetForm({ page, onSave, onClose }: Props) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const [team, setTeam] = useState('')
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const save = () => {
    setTried(true)
    if (!team || !source.trim()) return
    const from = today(Date.now() + 86_400_000)
    const kept = page.nets
      .filter((net) => net.from < from)
      .map((net) => (net.until === undefined || net.until > from ? { ...net, until: from } : net))
    onSave({ nets: [...kept, { team, from, source }] }).then(onClose, setProblem)
  }
  return (
    <Dialog open onClose={onClose} title={words.changeNet} side>
      <form
        className="vn-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <ProblemNotice problem={problem} />
        <p>{words.netText}</p>
        <SelectField
          name="net-team"
          label={words.to}
          value={team}
          onChange={(event) => setTeam(event.target.value)}
          options={page.teams.map(({ id, name }) => ({ value: id, label: name }))}
          error={tried && !team ? words.missing.to : undefined}
        />
        <TextField
          name="net-source"
          label={words.source}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          error={tried && !source.trim() ? words.missing.source : undefined}
        />
        <ButtonRow>
          <Button kind="primary" type="submit">
            {words.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  )
}
