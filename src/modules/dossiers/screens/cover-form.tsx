import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { count } from '../../../platform/words.ts'
import type { WatchesAnswer } from '../contract/watch.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { typed } from './dialog-form.tsx'
import { typedDay } from './direction-dialogs.tsx'
import { WatchesTable } from './watches-table.tsx'
import { useActs } from './words.ts'

type Ask = { deputyId: string; since: string; until: string }

/** One deputy for every watch: fill in, look what would change per family, do it, and read what happened. */
export function CoverForm({ worker }: { worker: string }) {
  const { watches: words } = useActs()
  const askAnew = useAskAnew('watches')
  const [ask, setAsk] = useState<Ask>()
  const preview = useMutation({
    mutationFn: (wish: Ask) => api.get<WatchesAnswer>(`/workers/${worker}/watches?${new URLSearchParams(wish)}`),
  })
  const cover = useMutation({
    mutationFn: (wish: Ask) => api.post<WatchesAnswer>(`/workers/${worker}/cover`, wish),
    onSuccess: askAnew,
  })
  const again = () => {
    setAsk(undefined)
    preview.reset()
    cover.reset()
  }
  if (cover.data && ask) return <Result watches={cover.data.watches} ask={ask} onAgain={again} />
  const look = (wish: Ask) => {
    setAsk(wish)
    preview.mutate(wish)
  }
  const willCover = preview.data?.watches.filter(({ refused }) => refused === null).length ?? 0
  return (
    <Card title={words.arrange}>
      <Fields onAsk={look} problem={preview.error ?? cover.error} busy={preview.isPending} />
      {preview.data && ask && (
        <>
          <WatchesTable watches={preview.data.watches} period={ask} />
          {willCover > 0 && (
            <ButtonRow>
              <Button kind="primary" onClick={() => cover.mutate(ask)} busy={cover.isPending}>
                {count(words.confirm, willCover)}
              </Button>
            </ButtonRow>
          )}
        </>
      )}
    </Card>
  )
}

function Fields({ onAsk, problem, busy }: { onAsk: (ask: Ask) => void; problem: unknown; busy: boolean }) {
  const { watches: words } = useActs()
  const [missing, setMissing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const errors = errorsIn(problem)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const ask = { deputyId: typed(form, 'deputyId'), since: typedDay(form, 'since'), until: typedDay(form, 'until') }
    const whole = Object.values(ask).every(Boolean)
    setMissing(!whole)
    setAttempt((times) => times + 1)
    if (whole) onAsk(ask)
  }
  return (
    <form className="vn-form" noValidate onSubmit={submit}>
      <Refusals {...{ errors, attempt, problem }} />
      {missing && (
        <Alert tone="negative" live>
          <p>{words.incomplete}</p>
        </Alert>
      )}
      <ChooseWorker name="deputyId" label={words.deputy} width="medium" error={errorOf(errors, 'deputyId')} />
      <DateField name="since" label={words.since} error={errorOf(errors, 'since')} />
      <DateField name="until" label={words.until} error={errorOf(errors, 'until')} />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {words.preview}
        </Button>
      </ButtonRow>
    </form>
  )
}

function Result({ watches, ask, onAgain }: { watches: WatchesAnswer['watches']; ask: Ask; onAgain: () => void }) {
  const { watches: words } = useActs()
  const stays = watches.filter(({ refused }) => refused !== null).length
  return (
    <Card title={words.did}>
      <Alert live tone={stays > 0 ? 'warning' : 'positive'} title={count(words.result, watches.length - stays)}>
        {stays > 0 && <p>{count(words.resultStays, stays)}</p>}
      </Alert>
      <WatchesTable watches={watches} period={ask} label={words.did} />
      <ButtonRow>
        <Button onClick={onAgain}>{words.again}</Button>
      </ButtonRow>
    </Card>
  )
}
