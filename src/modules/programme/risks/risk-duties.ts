import type { Tx } from '../../../platform/database.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { type Duties, type Duty, nameOfChanger } from '../../organisations/public.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { handOverRisk } from '../rules/risks/risks.ts'
import { addRiskChange, changeRiskRow, holdRisk, measureTextsOf, riskColumns, risksOwnedBy } from '../store/risks.ts'
import { risksEn } from '../words/risks.en.ts'
import { risksNl } from '../words/risks.nl.ts'
import { riskIn } from './risk-deeds.ts'

const MINE = 'programme-risk/'
const LONGEST_LABEL = 80

/** The risks somebody answers for: each needs another owner, or nobody looks at it again. */
async function leftBehind(tx: Tx, ask: { municipality: string; worker: string }): Promise<Duty[]> {
  return (await risksOwnedBy(tx, ask)).map(({ id, text, programme }) => {
    const title = text.slice(0, LONGEST_LABEL)
    return {
      id: `${MINE}${id}`,
      label: { nl: `${risksNl.duty}: ${title}`, en: `${risksEn.duty}: ${title}` },
      href: `/app/programma/${programme}/risicos/${id}`,
    }
  })
}

/** Gives risks to their successors at once, also when somebody leaves later: there is still time to talk it over. */
async function succeed(tx: Tx, ask: Parameters<Duties['succeed']>[1]): Promise<void> {
  const { municipality, worker, by, at } = ask
  const mine = ask.successors.filter(({ duty }) => duty.startsWith(MINE))
  if (mine.length === 0) return
  const writer = { municipality, actor: { id: by, name: await nameOfChanger(tx, municipality, by) }, now: at }
  const owned = await risksOwnedBy(tx, { municipality, worker })
  for (const { duty, to } of mine.toSorted((a, b) => a.duty.localeCompare(b.duty))) {
    const left = owned.find(({ id }) => id === duty.slice(MINE.length))
    if (!left) continue
    await refuseAbsentOwner(tx, { municipality, today: dutchDate(at) }, to)
    const seen = { municipality, id: left.id, version: left.version }
    const risk = orRefuse(handOverRisk(riskIn(await holdRisk(tx, seen)), to, { by, at, why: '' }))
    await changeRiskRow(tx, seen, { ...riskColumns(risk), by, at })
    await addRiskChange(tx, { risk, measures: await measureTextsOf(tx, seen) }, writer)
  }
}

/** What risks answer to organisations when somebody leaves; no risk lies with a team. */
export const riskDuties: Duties = { leftBehind, succeed, standIn: async () => {}, leftByTeam: async () => [] }
