import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { refuseDone } from '../rules/indicators/done.ts'
import { indicatorsOn } from '../store/indicators.ts'
import type { Place } from '../store/own.ts'

/**
 * Refuses to call a part of the programme done as long as an indicator that hangs on it has no measured value with its
 * source (N-FIG-05). Where no indicator hangs, nothing was promised to be measured.
 */
export async function refuseUnmeasured(tx: Tx, node: Place): Promise<void> {
  const indicators = (await indicatorsOn(tx, node)).filter(({ goal }) => goal !== 'dropped')
  const refusal = indicators.length > 0 ? refuseDone(indicators) : undefined
  if (refusal) throw new Refused(refusal)
}
