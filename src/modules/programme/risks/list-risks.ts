import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { named } from '../contract/named.ts'
import { ListRisks, RiskPage } from '../contract/risks.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { matrixOf, ranked } from '../rules/risks/matrix.ts'
import { riskZones } from '../settings-risks.ts'
import { getProgramme } from '../store/programmes.ts'
import { risksOf } from '../store/risks.ts'
import { riskRow } from './risk-row.ts'

/** The risks of a programme, or of a part of it: ranked, in their matrix, and what was closed. */
export const listRisks = useCase({
  name: 'programme.list-risks',
  summary: 'De risico’s van een programma, met hun matrix',
  action: 'list',
  purpose: 'policy',
  input: ListRisks,
  output: RiskPage,
  subject: ({ programmeId }) => `programme/${programmeId}/risks`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { programmeId: id, node }) {
    const { name } = await getProgramme(tx, { municipality, id })
    const bounds = await settingOn(tx, riskZones, { municipality, day: today })
    const found = await risksOf(tx, { municipality, id }, node)
    const open = ranked(found.filter(({ endedOn }) => endedOn === null))
    return {
      programme: { id, name },
      risks: open.map((risk, at) => ({ ...riskRow(risk, { bounds, today }), rank: at + 1, moves: risk.moves })),
      matrix: matrixOf(open, bounds).map(({ chance, cells }) => ({
        chance,
        cells: cells.map(({ risks, ...cell }) => ({ ...cell, risks: risks.map((risk) => risk.id) })),
      })),
      ended: found.flatMap(({ endedOn, endedHow, endedWhy, node: part, nodeName, owner, ownerName, ...risk }) =>
        endedOn === null || endedHow === null
          ? []
          : [
              {
                id: risk.id,
                node: named(part, nodeName),
                text: risk.text,
                owner: named(owner, ownerName),
                on: endedOn,
                how: endedHow,
                why: endedWhy,
                version: risk.version,
              },
            ],
      ),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
