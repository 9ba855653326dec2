import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Badge, DueDate } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { HandoverList, HandoverRow } from '../contract/handover.ts'
import { DialogForm, typed } from './dialog-form.tsx'
import type { TabProps } from './dossier-tab.ts'
import { OfferDialog } from './offer-dialog.tsx'
import { useFileWords } from './words.ts'

type Doing = { what: 'accept' | 'refuse' | 'withdraw'; row: HandoverRow }

/** What was handed over and what waits for an answer. */
export function Tab({ dossier }: TabProps) {
  const { handovers: words } = useFileWords()
  const [offering, setOffering] = useState(false)
  const [doing, setDoing] = useState<Doing>()
  const asked = useAsked<HandoverList>('dossier', `/dossiers/${dossier.id}/handovers`)
  const rows = asked.data?.handovers ?? []
  const mayOffer =
    !dossier.closed && !dossier.handover && dossier.relations.some((r) => r === 'watch' || r === 'director')
  const offer = mayOffer && (
    <Button kind="primary" icon="handover" onClick={() => setOffering(true)}>
      {words.offer}
    </Button>
  )
  return (
    <Card title={words.title} actions={rows.length > 0 && offer}>
      <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
      {asked.data && rows.length === 0 && (
        <EmptyState title={words.none} text={words.noneText} icon="handover" actions={offer} />
      )}
      {rows.map((row) => (
        <Handover key={row.id} row={row} onDo={(what) => setDoing({ what, row })} />
      ))}
      {offering && <OfferDialog dossierId={dossier.id} onClose={() => setOffering(false)} />}
      {doing && <AnswerDialog {...doing} onClose={() => setDoing(undefined)} />}
    </Card>
  )
}

function Handover({ row, onDo }: { row: HandoverRow; onDo: (what: Doing['what']) => void }) {
  const { handovers: words, names } = useFileWords()
  const language = useLanguage()
  const tone = ({ offered: 'warning', accepted: 'positive', refused: 'negative', withdrawn: 'neutral' } as const)[
    row.state
  ]
  const items = names.handover.items
  return (
    <article className="vn-stack">
      <h3>
        {fill(words.fromTo, { from: row.sender.name, to: row.receiver.name })}{' '}
        <Badge tone={tone}>{names.handover.states[row.state]}</Badge>
      </h3>
      <p>
        {sayDay(row.offeredAt, language)} · {names.handover.kinds[row.kind]}
        {row.withDirection && ` · ${words.direction}`}
      </p>
      {row.state === 'offered' && (
        <p>
          <DueDate late={row.late ? words.late : undefined}>
            {fill(words.due, { date: sayDate(row.due, language) })}
          </DueDate>
        </p>
      )}
      {row.message && <p>{row.message}</p>}
      {row.missing.length > 0 && (
        <p>
          {words.missing}: {row.missing.map((item) => items[item].toLowerCase()).join(', ')}.
        </p>
      )}
      {row.incompleteBecause && <p>{fill(words.because, { why: row.incompleteBecause })}</p>}
      {row.answer && (
        <p>
          {fill(words.answeredBy, { name: row.answer.by, date: sayDay(row.answer.at, language) })}
          {row.answer.reason && `: ${row.answer.reason}`}
        </p>
      )}
      <ButtonRow>
        {row.mineToAnswer && (
          <>
            <Button kind="primary" onClick={() => onDo('accept')}>
              {words.accept}
            </Button>
            <Button onClick={() => onDo('refuse')}>{words.refuse}</Button>
          </>
        )}
        {row.mineToWithdraw && <Button onClick={() => onDo('withdraw')}>{words.withdraw}</Button>}
      </ButtonRow>
    </article>
  )
}

/** Yes, or no with a reason; or taken back by who offered it. */
function AnswerDialog({ what, row, onClose }: Doing & { onClose: () => void }) {
  const { handovers: words, actions } = useFileWords()
  const texts = {
    accept: { title: words.acceptTitle, submit: words.accept, done: words.accepted, text: words.acceptText },
    refuse: {
      title: words.refuse,
      submit: words.refuse,
      done: words.refused,
      text: fill(words.refuseText, { from: row.sender.name }),
    },
    withdraw: { title: words.withdraw, submit: words.withdraw, done: words.withdrawn, text: words.withdrawText },
  }[what]
  const send = (form: FormData) => {
    const reason = typed(form, 'reason')
    const { id, version } = row
    return what === 'withdraw'
      ? api.put(`/handovers/${id}/withdrawal`, { reason }, { version })
      : api.put(`/handovers/${id}/answer`, { accept: what === 'accept', reason }, { version })
  }
  return (
    <DialogForm title={texts.title} submit={texts.submit} done={texts.done} onClose={onClose} send={send}>
      {(errors) => (
        <>
          <p>{texts.text}</p>
          {what !== 'accept' && (
            <TextArea name="reason" label={actions.why} rows={3} error={errorOf(errors, 'reason')} />
          )}
        </>
      )}
    </DialogForm>
  )
}
