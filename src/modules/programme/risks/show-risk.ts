import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { named } from '../contract/named.ts'
import { OneRisk, ShowRisk } from '../contract/risks.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { riskZones } from '../settings-risks.ts'
import { getRisk, riskHistory } from '../store/risks.ts'
import { isOwner } from './risk-deeds.ts'
import { riskRow } from './risk-row.ts'

/** One risk with everything that happened to it. */
export const showRisk = useCase({
  name: 'programme.show-risk',
  summary: 'Een risico met zijn geschiedenis',
  action: 'read',
  purpose: 'policy',
  input: ShowRisk,
  output: OneRisk,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { riskId: id }) {
    const risk = await getRisk(tx, { municipality, id })
    const bounds = await settingOn(tx, riskZones, { municipality, day: today })
    const history = await riskHistory(tx, { municipality, id })
    const { endedOn: on, endedHow: how, endedWhy: why } = risk
    const mayChange = mayWrite(actor) !== false
    return {
      ...riskRow(risk, { bounds, today }),
      programme: { id: risk.programme, name: risk.programmeName },
      ended: on === null || how === null ? null : { on, how, why },
      history: history.map(({ owner, ownerName, at, ...entry }) => ({
        ...entry,
        owner: named(owner, ownerName),
        at: at.toISOString(),
      })),
      mayChange,
      mayMove: mayChange || isOwner(actor, risk.owner),
    }
  },
})
