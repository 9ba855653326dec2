import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { Icon } from '../../../platform/ui/icons.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { PlanPage } from '../contract/plan.ts'
import { ASKED, planPath, usePlanWords } from './asking.ts'
import type { Goal } from './goal-windows.tsx'
import type { OpenWindow } from './plan-windows.tsx'

type Action = Goal['actions'][number]
type Result = Goal['results'][number]

const TONES = { reached: 'positive', partly: 'info', not: 'warning', stopped: 'neutral' } as const

type LineProps = {
  action: Action
  busy: boolean
  onDone?: (() => void) | undefined
  onChange?: (() => void) | undefined
}

function ActionLine({ action, onDone, onChange, busy }: LineProps) {
  const words = usePlanWords().actions
  const language = useLanguage()
  const { text, by, untilDate, doneDate } = action
  return (
    <li className={doneDate ? 'vn-plan-action vn-plan-action--done' : 'vn-plan-action'}>
      <span>
        {doneDate && <Icon name="check" />}
        {text}
        <span className="vn-plan-action__who">
          {by}
          {doneDate && ` · ${fill(words.doneOn, { date: sayDate(doneDate, language) })}`}
          {!doneDate && untilDate && ` · ${fill(words.before, { date: sayDate(untilDate, language) })}`}
        </span>
      </span>
      {onDone && !doneDate && (
        <ButtonRow>
          <Button small icon="check" busy={busy} onClick={onDone} aria-label={fill(words.tick, { action: text })}>
            {words.done}
          </Button>
          <Button small kind="quiet" onClick={onChange} aria-label={`${words.change}: ${text}`}>
            {words.change}
          </Button>
        </ButtonRow>
      )}
    </li>
  )
}

type ActionsProps = {
  title: string
  none: string
  actions: readonly Action[]
  tick: { busy: boolean; run?: ((action: string) => void) | undefined }
  onChange: (action: Action) => void
}

function Actions({ title, none, actions, tick, onChange }: ActionsProps) {
  const { run } = tick
  return (
    <div>
      <h4>{title}</h4>
      {actions.length === 0 && <p className="vn-muted">{none}</p>}
      <ul className="vn-plan-actions">
        {actions.map((action) => (
          <ActionLine
            key={action.id}
            action={action}
            busy={tick.busy}
            onDone={run && (() => run(action.id))}
            onChange={() => onChange(action)}
          />
        ))}
      </ul>
    </div>
  )
}

/** What each said last, beside each other. Nothing is added up: that somebody differs is what the talk is about. */
function Results({ results }: { results: readonly Result[] }) {
  const words = usePlanWords()
  const language = useLanguage()
  if (results.length === 0) return null
  return (
    <div>
      <h4>{words.goals.results}</h4>
      <ul className="vn-plan-results">
        {results.map(({ by, byName, result, words: said, on }) => (
          <li key={`${by.kind} ${by.person}`}>
            <strong>{byName}</strong>
            <Badge tone={TONES[result]}>{words.names.results[result]}</Badge>
            {said && <q>{said}</q>}
            <span className="vn-muted">{fill(words.goals.heardOn, { date: sayDate(on, language) })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useTick(plan: PlanPage, goal: Goal) {
  const words = usePlanWords()
  const toast = useToast()
  const again = useAskAnew(ASKED)
  const ticking = useMutation({
    mutationFn: (action: string) =>
      api.put(
        `${planPath(plan.dossier.id)}/goals/${goal.id}/actions/${action}/finishing`,
        {},
        { version: plan.version },
      ),
    onSuccess: async () => {
      await again()
      toast({ text: words.actions.ticked })
    },
  })
  const look = () => {
    again().then(ticking.reset)
  }
  return { ticking, look }
}

function GoalCard({ plan, goal, onOpen }: { plan: PlanPage; goal: Goal; onOpen: (window: OpenWindow) => void }) {
  const words = usePlanWords()
  const { ticking, look } = useTick(plan, goal)
  const tick = { busy: ticking.isPending, ...(plan.mayChange && { run: ticking.mutate }) }
  // With more goals on the page, who hears only the name of a button must hear of which goal it is.
  const about = (does: string) => ({ 'aria-label': `${does}: ${goal.text}` })
  return (
    <Card
      level={3}
      title={goal.text}
      actions={goal.phase && <Badge tone="info">{words.names.phases[goal.phase]}</Badge>}
    >
      <Stack>
        <p className="vn-muted">
          {fill(words.goals.forNames, { names: goal.for.map(({ name }) => name).join(', ') })}
          {goal.inWordsOf && ` · ${fill(words.goals.inWordsOf, { name: goal.inWordsOf.name })}`}
        </p>
        <Refusals problem={ticking.error} look={look} />
        <div className="vn-plan-doers">
          <Actions
            title={words.actions.family}
            none={words.actions.noFamily}
            actions={goal.actions.filter(({ byFamily }) => byFamily)}
            tick={tick}
            onChange={(action) => onOpen({ window: 'action', goal, action })}
          />
          <Actions
            title={words.actions.helpers}
            none={words.actions.noHelpers}
            actions={goal.actions.filter(({ byFamily }) => !byFamily)}
            tick={tick}
            onChange={(action) => onOpen({ window: 'action', goal, action })}
          />
        </div>
        <Results results={goal.results} />
        {plan.mayChange && (
          <ButtonRow>
            <Button small icon="plus" onClick={() => onOpen({ window: 'action', goal })} {...about(words.actions.add)}>
              {words.actions.add}
            </Button>
            <Button small kind="quiet" onClick={() => onOpen({ window: 'goal', goal })} {...about(words.goals.change)}>
              {words.goals.change}
            </Button>
            {plan.state === 'draft' && plan.assents.length === 0 && (
              <Button
                small
                kind="quiet"
                onClick={() => onOpen({ window: 'drop-goal', goal })}
                {...about(words.goals.drop)}
              >
                {words.goals.drop}
              </Button>
            )}
          </ButtonRow>
        )}
      </Stack>
    </Card>
  )
}

/** What the family wants to reach, each goal with who does what for it. */
export function Goals({ plan, onOpen }: { plan: PlanPage; onOpen: (window: OpenWindow) => void }) {
  const words = usePlanWords().goals
  return (
    <section className="vn-stack" aria-labelledby="plan-goals">
      <div className="vn-plan-head">
        <h2 id="plan-goals">{words.title}</h2>
        {plan.mayChange && <AddButton label={words.add} onClick={() => onOpen({ window: 'goal' })} />}
      </div>
      {plan.goals.length === 0 && (
        <Card>
          <p className="vn-muted">{words.none}</p>
        </Card>
      )}
      {plan.goals.map((goal) => (
        <GoalCard key={goal.id} {...{ plan, goal, onOpen }} />
      ))}
    </section>
  )
}
