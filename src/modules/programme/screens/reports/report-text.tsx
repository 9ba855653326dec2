import { createElement, Fragment, type ReactNode } from 'react'
import { type Cells, cellsOf, type Piece, type ReportDocument } from '../../rules/report/document.ts'
import { sayDay } from '../../words/say-report.ts'
import './report-text.css'

type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** Things that never change their order: they need no key. */
function inOrder<T>(all: readonly T[], show: (one: T, at: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...all.map(show))
}

/**
 * A report as it reads, the same on every screen and page. `deeper`: how many levels its headings stand below those of a page
 * of its own.
 */
export function ReportText({ report, deeper = 0 }: { report: ReportDocument; deeper?: 0 | 2 }) {
  return (
    <div className="vn-report" lang={report.language}>
      {inOrder(report.pieces, (piece) => pieceOf(piece, { report, deeper }))}
    </div>
  )
}

/** The title with for whom it is and who publishes it. */
export function ReportHead({ report, level }: { report: ReportDocument; level: 1 | 3 }) {
  const Title = `h${level}` as const
  return (
    <div className="vn-report" lang={report.language}>
      <Title>{report.title}</Title>
      <p>{report.subtitle}</p>
      <p>{report.publisher}</p>
    </div>
  )
}

function pieceOf(piece: Piece, { report, deeper }: { report: ReportDocument; deeper: number }): ReactNode {
  switch (piece.kind) {
    case 'heading': {
      const Title = `h${piece.level + deeper}` as HeadingTag
      return <Title>{piece.text}</Title>
    }
    case 'paragraph':
      return <p className="vn-report__lines">{piece.text}</p>
    case 'list':
      return (
        <ul>
          {inOrder(piece.items, (item) => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl>
          {inOrder(piece.facts, ({ name, text }) => (
            <>
              <dt>{name}</dt>
              <dd className="vn-report__lines">{text}</dd>
            </>
          ))}
        </dl>
      )
    default:
      return <Table cells={cellsOf(piece, (day) => sayDay(day, report.language))} />
  }
}

/** A wide table scrolls in its own box, also by keyboard. */
function Table({ cells: { caption, head, rows, zones } }: { cells: Cells }) {
  const kind = zones ? 'vn-report__table vn-report__table--matrix' : 'vn-report__table'
  return (
    // A group and no landmark: a report has many tables.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <div className={kind} role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {inOrder(head, (cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, ([first = '', ...rest], row) => (
            <tr>
              <th scope="row">{first}</th>
              {inOrder(rest, (cell, at) => (
                <td className={classOf(zones?.[row]?.[at])}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = (zone: string | undefined) => (zone === undefined ? undefined : `vn-report__zone--${zone}`)
