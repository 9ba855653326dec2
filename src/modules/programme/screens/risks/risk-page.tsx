import { type ComponentType, useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import { fill } from '../../../../platform/words.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { OneRisk } from '../../contract/risks.ts'
import { nodeHref, useAsked } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { risksHref, sayCell, useRiskWords } from './asking.ts'
import { EndRisk, MoveRisk, ReopenRisk, ReviewRisk } from './risk-deed-windows.tsx'
import { RiskHistory } from './risk-history.tsx'
import { Measures, ReviewDay, ZoneBadge } from './risk-parts.tsx'
import { ChangeRisk } from './risk-window.tsx'
import './risks.css'

const windows = { change: ChangeRisk, move: MoveRisk, look: ReviewRisk, end: EndRisk, reopen: ReopenRisk } as const
type Deed = keyof typeof windows

/** What the asker may do with the risk as it is. */
function deedsFor({ mayChange, mayMove, ended }: OneRisk): Deed[] {
  if (ended) return mayChange ? ['reopen'] : []
  const own: Deed[] = mayMove ? ['look', 'move'] : []
  return mayChange ? [...own, 'change', 'end'] : own
}

function Facts({ now }: { now: OneRisk }) {
  const words = useRiskWords()
  return (
    <KeyFacts
      facts={[
        { label: words.place, value: sayCell(now, words) },
        { label: words.owner, value: now.owner?.name ?? words.noOwner },
        { label: words.review, value: <ReviewDay {...now} /> },
        {
          label: words.about,
          value: now.node ? <a href={nodeHref(now.node.id)}>{now.node.name}</a> : words.whole,
        },
      ]}
    />
  )
}

type WindowProps = { programme: ProgrammePage; now: OneRisk; onClose: () => void }

function OpenRisk({ programme, now }: { programme: ProgrammePage; now: OneRisk }) {
  const words = useRiskWords()
  const language = useLanguage()
  const [deed, setDeed] = useState<Deed>()
  const Window: ComponentType<WindowProps> | undefined = deed && windows[deed]
  return (
    <>
      {now.ended && (
        <Alert tone="info">
          <p>
            {fill(words.closed, { on: sayDate(now.ended.on, language), how: words.endings[now.ended.how] })}{' '}
            {now.ended.why}
          </p>
        </Alert>
      )}
      <Card title={now.text} actions={!now.ended && <ZoneBadge zone={now.zone} />}>
        <Facts now={now} />
        <h3 className="vn-node-label">{words.measures}</h3>
        <Measures measures={now.measures} />
        <div className="vn-button-row vn-no-print">
          {deedsFor(now).map((one) => (
            <Button key={one} onClick={() => setDeed(one)}>
              {words[one]}
            </Button>
          ))}
          <LinkButton kind="quiet" href={risksHref(now.programme.id)}>
            {words.toMatrix}
          </LinkButton>
        </div>
      </Card>
      <RiskHistory history={now.history} />
      {Window && <Window {...{ programme, now }} onClose={() => setDeed(undefined)} />}
    </>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const { riskId } = useScreenParams<'riskId'>()
  const asked = useAsked<OneRisk>(`/risks/${riskId}`)
  return <Loaded asked={asked}>{(now) => <OpenRisk key={now.id} {...{ programme, now }} />}</Loaded>
}

/** One risk: what is done about it, who answers for it, and everything that happened to it. */
export function Screen() {
  return <ProgrammeFrame part="risks">{(programme) => <Page programme={programme} />}</ProgrammeFrame>
}
