import type { PlanPage } from '../contract/plan.ts'
import { ActionWindow } from './action-window.tsx'
import { AgreementWindow, SafetyWindow } from './agreement-windows.tsx'
import { DropGoalWindow, type Goal, GoalWindow } from './goal-windows.tsx'
import { AgreeWindow, EndWindow, GoOnWindow } from './life-windows.tsx'
import { SayWindow } from './say-window.tsx'

/** The change somebody is making. */
export type OpenWindow =
  | { window: 'say'; about: 'goes-well' | 'own' }
  | { window: 'goal'; goal?: Goal }
  | { window: 'drop-goal' | 'action'; goal: Goal }
  | { window: 'agreement' | 'safety' | 'agree' | 'go-on' | 'end' }

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
      return <ActionWindow {...common} goal={open.goal} />
    case 'agreement':
      return <AgreementWindow {...common} />
    case 'safety':
      return <SafetyWindow {...common} />
    case 'agree':
      return <AgreeWindow {...common} />
    case 'go-on':
      return <GoOnWindow {...common} />
    case 'end':
      return <EndWindow {...common} />
  }
}
