import type { PlanPage } from '../contract/plan.ts'
import { ActionWindow } from './action-window.tsx'
import { type Agreement, AgreementWindow, EndAgreementWindow, type Safety, SafetyWindow } from './agreement-windows.tsx'
import { DropGoalWindow, type Goal, GoalWindow } from './goal-windows.tsx'
import { AgreeWindow, EndWindow, GoOnWindow } from './life-windows.tsx'
import { SayWindow } from './say-window.tsx'

/** The change somebody is making. */
export type OpenWindow =
  | { window: 'say'; about: 'goes-well' | 'own' }
  | { window: 'goal'; goal?: Goal }
  | { window: 'drop-goal'; goal: Goal }
  | { window: 'action'; goal: Goal; action?: Goal['actions'][number] }
  | { window: 'agreement'; agreement?: Agreement }
  | { window: 'safety'; safety?: Safety }
  | { window: 'end-agreement'; agreement: { id: string; text: string }; kind: 'agreements' | 'safety-agreements' }
  | { window: 'agree' | 'go-on' | 'end' }

type PlanWindowsProps = { plan: PlanPage; open: OpenWindow | undefined; onClose: () => void }

export function PlanWindows({ plan, open, onClose }: PlanWindowsProps) {
  const common = { plan, onClose }
  switch (open?.window) {
    case undefined:
      return null
    case 'say':
      return <SayWindow {...common} about={open.about} />
    case 'goal':
      return <GoalWindow {...common} goal={open.goal} />
    case 'drop-goal':
      return <DropGoalWindow {...common} goal={open.goal} />
    case 'action':
      return <ActionWindow {...common} goal={open.goal} action={open.action} />
    case 'agreement':
      return <AgreementWindow {...common} agreement={open.agreement} />
    case 'safety':
      return <SafetyWindow {...common} safety={open.safety} />
    case 'end-agreement':
      return <EndAgreementWindow {...common} agreement={open.agreement} kind={open.kind} />
    case 'agree':
      return <AgreeWindow {...common} />
    case 'go-on':
      return <GoOnWindow {...common} />
    case 'end':
      return <EndWindow {...common} />
  }
}
