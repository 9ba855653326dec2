import { useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Columns, Stack } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { Timeline, type TimelineEvent } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import { usePlanWords } from './asking.ts'
import { ClocksCard } from './clocks-card.tsx'
import { AnswerWindow, OfferWindow, SkipWindow } from './family-plan-windows.tsx'
import { PlanFrame } from './plan-frame.tsx'
import { AskWritingWindow, GiveWritingWindow } from './writing-windows.tsx'

/** What was asked and said, the newest first. */
function useEvents({ offers, skip }: FamilyPlanPage): TimelineEvent[] {
  const { familyPlan, names } = usePlanWords()
  const asked = offers.flatMap(({ id, on, by, to, answer }): TimelineEvent[] => [
    {
      id,
      at: on,
      title: familyPlan.wasOffered,
      icon: 'speech',
      body: fill(familyPlan.offeredBy, { by, to: to.map(({ name }) => name).join(', ') }),
    },
    ...(answer
      ? [
          {
            id: `${id} answer`,
            at: answer.on,
            title: answer.makesIt ? familyPlan.yes : familyPlan.no,
            icon: 'people' as const,
            body: fill(answer.makesIt ? familyPlan.saidYes : familyPlan.saidNo, { by: answer.by }),
          },
        ]
      : []),
  ])
  const skipped = skip && {
    id: 'skip',
    at: skip.on,
    title: fill(familyPlan.skippedOn, { reason: names.familyPlan.skipReasons[skip.reason].toLocaleLowerCase('nl') }),
    icon: 'info' as const,
    body: skip.text,
  }
  return [...asked, ...(skipped ? [skipped] : [])].toSorted((a, b) => (a.at < b.at ? -1 : 1)).reverse()
}

type Open = 'offer' | 'answer' | 'skip' | 'ask-writing' | 'give-writing' | undefined

function Steps({ family, onOpen }: { family: FamilyPlanPage; onOpen: (open: Open) => void }) {
  const { familyPlan } = usePlanWords()
  const { state, mayChange } = family
  if (!mayChange) return null
  const asking = state === 'offered'
  return (
    <ButtonRow>
      {asking && (
        <Button kind="primary" onClick={() => onOpen('answer')}>
          {familyPlan.answer}
        </Button>
      )}
      {!asking && state !== 'being-made' && (
        <Button kind={state === 'not-offered' ? 'primary' : 'secondary'} onClick={() => onOpen('offer')}>
          {familyPlan.offer}
        </Button>
      )}
      {state !== 'skipped' && <Button onClick={() => onOpen('skip')}>{familyPlan.skip}</Button>}
    </ButtonRow>
  )
}

/** Whether somebody wants the plan on paper, and has it: the second clock of the law. */
function WritingCard({ family, onOpen }: { family: FamilyPlanPage; onOpen: (open: Open) => void }) {
  const { familyPlan, paper } = usePlanWords()
  const { writing, mayChange } = family
  const waits = writing !== null && writing.givenDate === null
  if (!mayChange && !writing) return null
  return (
    <Card title={paper.title}>
      <Stack>
        {writing && <p>{fill(familyPlan.writingAsked, { by: writing.by })}</p>}
        {writing?.givenDate && <p>{familyPlan.writingGiven}</p>}
        {mayChange && (
          <ButtonRow>
            <Button small onClick={() => onOpen(waits ? 'give-writing' : 'ask-writing')}>
              {waits ? familyPlan.giveWriting : familyPlan.askWriting}
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </Card>
  )
}

function FamilyPlan({ family }: { family: FamilyPlanPage }) {
  const words = usePlanWords()
  const language = useLanguage()
  const { familyPlan, names } = words
  const [open, setOpen] = useState<Open>()
  const events = useEvents(family)
  const close = () => setOpen(undefined)
  const waiting = family.offers.find(({ answer }) => !answer)
  return (
    <>
      <Columns
        main={
          <>
            <Card title={familyPlan.title} actions={<Badge tone="info">{names.familyPlan.states[family.state]}</Badge>}>
              <Stack>
                <p>{familyPlan.lead}</p>
                {waiting && (
                  <p>
                    {familyPlan.noAnswer} {sayDate(waiting.on, language)}:{' '}
                    {waiting.to.map(({ name }) => name).join(', ')}.
                  </p>
                )}
                <Steps family={family} onOpen={setOpen} />
              </Stack>
            </Card>
            <Card title={familyPlan.history}>
              {events.length > 0 ? <Timeline events={events} /> : <p className="vn-muted">{familyPlan.nothing}</p>}
            </Card>
          </>
        }
        side={
          <>
            <ClocksCard clocks={family.clocks} />
            <WritingCard family={family} onOpen={setOpen} />
          </>
        }
      />
      {open === 'offer' && <OfferWindow family={family} onClose={close} />}
      {open === 'answer' && waiting && <AnswerWindow family={family} offer={waiting} onClose={close} />}
      {open === 'skip' && <SkipWindow family={family} onClose={close} />}
      {open === 'ask-writing' && <AskWritingWindow family={family} onClose={close} />}
      {open === 'give-writing' && <GiveWritingWindow family={family} onClose={close} />}
    </>
  )
}

/** Whether the family makes its own plan first, and the terms that run when it does not. */
export function Screen() {
  return <PlanFrame part="own">{({ family }) => <FamilyPlan family={family} />}</PlanFrame>
}
