import { Alert } from '../../../platform/ui/alert.tsx'
import { Badge, CountBadge, DueDate } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { ConflictNotice } from '../../../platform/ui/conflict-notice.tsx'
import { offlineProblem, Problem } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { Progress } from '../../../platform/ui/progress.tsx'
import { QuickExit } from '../../../platform/ui/quick-exit.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { samples } from './samples.nl.ts'

const conflict = new Problem({
  type: '/problems/stale',
  title: 'stale',
  status: 412,
  changedBy: samples.dialogs.conflictWho,
  changedAt: '2026-11-22T09:40:00Z',
})

/** Everything that says something: messages, statuses, toasts, and what one sees when it goes wrong. */
export function MessagesPart() {
  const { messages, dialogs, facts } = samples
  const toast = useToast()
  return (
    <Stack>
      <Alert title={messages.infoTitle} level={3}>
        <p>{messages.info}</p>
      </Alert>
      <Alert tone="positive">
        <p>{messages.positive}</p>
      </Alert>
      <Alert tone="warning">
        <p>{messages.warning}</p>
      </Alert>
      <Alert tone="negative" title={messages.negativeTitle}>
        <p>{messages.negative}</p>
      </Alert>
      <ConflictNotice problem={conflict} onReload={() => {}} yours={facts.directorName} theirs={facts.watchName} />
      <ProblemNotice problem={offlineProblem()} onRetry={() => {}} />
      <p className="vn-button-row">
        <Badge tone="positive">{messages.statuses.safe}</Badge>
        <Badge tone="warning">{messages.statuses.worry}</Badge>
        <Badge tone="negative">{messages.statuses.unsafe}</Badge>
        <Badge tone="info">{messages.statuses.info}</Badge>
        <Badge>{messages.statuses.plain}</Badge>
        <CountBadge number={3} label={messages.open} tone="negative" />
        <CountBadge number={12} label={messages.open} />
        <DueDate late={messages.late}>{messages.due}</DueDate>
        <DueDate>{messages.due}</DueDate>
      </p>
      <Progress label={dialogs.progress} done={340} total={1200} />
      <ButtonRow>
        <Button onClick={() => toast({ text: messages.toast, undo: () => {} })}>{messages.toastButton}</Button>
      </ButtonRow>
      <QuickExit to="#vn-main" />
    </Stack>
  )
}
