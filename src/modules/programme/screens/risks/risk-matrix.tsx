import type { RiskPage } from '../../contract/risks.ts'
import { sizes } from '../../rules/risks/risks.ts'
import { riskHref, sayCell, useRiskWords } from './asking.ts'
import { Measures, ReviewDay, type Risk, ZoneBadge } from './risk-parts.tsx'

/** One risk as it lies in its cell: what can go wrong, what is done about it, who answers for it and when it is looked at. */
function RiskInCell({ risk, programme }: { risk: Risk; programme: string }) {
  const words = useRiskWords()
  return (
    <li className="vn-risk">
      <a className="vn-risk__text" href={riskHref(programme, risk.id)}>
        {risk.text}
      </a>
      {risk.node && <p className="vn-risk__about">{risk.node.name}</p>}
      <p className="vn-risk__label">{words.measures}</p>
      <Measures measures={risk.measures} />
      <p className="vn-risk__foot">
        <span>
          {words.owner}: {risk.owner?.name ?? words.noOwner}
        </span>
        <span>
          {words.review}: <ReviewDay {...risk} />
        </span>
      </p>
    </li>
  )
}

type Cell = RiskPage['matrix'][number]['cells'][number]
type Given = { programme: string; risks: readonly Risk[] }

function MatrixCell({ cell, chance, programme, risks }: Given & { cell: Cell; chance: Risk['chance'] }) {
  const words = useRiskWords()
  const here = risks.filter((risk) => risk.chance === chance && risk.effect === cell.effect)
  return (
    <td className={`vn-matrix__cell vn-matrix__cell--${cell.zone}`} data-empty={here.length === 0 || undefined}>
      <h3 className="vn-matrix__name">{sayCell({ chance, effect: cell.effect }, words)}</h3>
      <ZoneBadge zone={cell.zone} />
      {here.length === 0 ? (
        <p className="vn-hidden">{words.noneInCell}</p>
      ) : (
        <ul>
          {here.map((risk) => (
            <RiskInCell key={risk.id} {...{ risk, programme }} />
          ))}
        </ul>
      )}
    </td>
  )
}

/**
 * The matrix as it is on paper: chance downwards, effect to the right, and in every cell the risks with what is done about
 * them. On a narrow screen the cells stand below each other, each under its own name; empty ones are left out there.
 */
export function RiskMatrix({ matrix, programme, risks }: Given & Pick<RiskPage, 'matrix'>) {
  const words = useRiskWords()
  return (
    <table className="vn-matrix">
      <caption className="vn-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <td rowSpan={2} className="vn-matrix__corner">
            {words.chanceAxis} <span aria-hidden="true">↓</span>
          </td>
          <th colSpan={sizes.length} scope="colgroup" className="vn-matrix__axis">
            {words.effectAxis} <span aria-hidden="true">→</span>
          </th>
        </tr>
        <tr>
          {sizes.map((size) => (
            <th key={size} scope="col">
              {words.effects[size]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.map(({ chance, cells }) => (
          <tr key={chance}>
            <th scope="row" className="vn-matrix__row">
              {words.chances[chance]}
            </th>
            {cells.map((cell) => (
              <MatrixCell key={cell.effect} {...{ cell, chance, programme, risks }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
