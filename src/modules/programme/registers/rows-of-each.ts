import type { Scene } from '../../../platform/use-case.ts'
import type { Register } from '../rules/registers/registers.ts'
import { adviceRows } from './advice.ts'
import { communicationRows } from './communication.ts'
import { councilItemRows, decisionRows } from './council.ts'
import { heardRows } from './heard.ts'
import { ideaRows } from './ideas.ts'
import { meetingRows } from './meetings.ts'
import { commitmentRows, partnerRows } from './partners.ts'
import type { OfProgramme } from './rows.ts'
import { standstillRows } from './standstills.ts'

type Row = { id: string; register: Register; state: string; overdue: boolean; mayAct: boolean }

/** The rows of each register as its own list shows them. */
export const rowsOfEach: Readonly<Record<Register, (scene: Scene, ask: OfProgramme) => Promise<Row[]>>> = {
  advice: adviceRows,
  idea: ideaRows,
  'council-item': councilItemRows,
  decision: decisionRows,
  standstill: standstillRows,
  meeting: meetingRows,
  partner: partnerRows,
  commitment: commitmentRows,
  communication: communicationRows,
  heard: heardRows,
}
