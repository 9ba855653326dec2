import { type Cells, cellsOf, type Piece, type ReportDocument } from '../rules/report/document.ts'
import { sayDay } from '../words/say-report.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What people typed, literally; their line breaks stay. */
const text = (said: string) => said.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>')

/** Readable without a style and without a script; a wide table scrolls in its own box, also by keyboard. */
const STYLE = `body{font:1.125rem/1.6 "Source Sans 3",system-ui,sans-serif;color:#1f2933;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
h1,h2,h3,h4,p,li,dt,dd{overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.25}dt{font-weight:600}dd{margin:0 0 .5rem}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600}
.stamp{border:3px solid #a4262c;padding:.5rem 1rem;font-weight:600}
td.act{background:#fff4d1}td.act-now{background:#fde0dd}
th,td{text-align:left;vertical-align:top;padding:.375rem .5rem;border-bottom:1px solid #9aa5b1}`

/** The report as a whole page of its own. */
export function reportAsHtml(report: ReportDocument): string {
  return `<!DOCTYPE html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(report.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${reportContent(report)}
</main>
</body>
</html>
`
}

/** What stands in the page: one heading of the first level, and every table with its caption and headings. */
function reportContent(report: ReportDocument): string {
  const { title, subtitle, publisher, stamp, pieces } = report
  const over = stamp === undefined ? '' : `<p class="stamp">${text(stamp)}</p>\n`
  const head = `${over}<h1>${text(title)}</h1>\n<p>${text(subtitle)}</p>\n<p>${text(publisher)}</p>`
  return [head, ...pieces.map((piece) => pieceOf(piece, report))].join('\n')
}

function pieceOf(piece: Piece, { language }: ReportDocument): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}>${text(piece.text)}</h${piece.level}>`
    case 'paragraph':
      return `<p>${text(piece.text)}</p>`
    case 'list':
      return `<ul>${piece.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`
    case 'facts':
      return `<dl>${piece.facts.map((fact) => `<dt>${text(fact.name)}</dt><dd>${text(fact.text)}</dd>`).join('')}</dl>`
    default:
      return tableOf(cellsOf(piece, (day) => sayDay(day, language)))
  }
}

function tableOf({ caption, head, rows, zones }: Cells): string {
  const heads = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('')
  const body = rows.map(([first = '', ...rest], row) => {
    const cells = rest.map((cell, at) => {
      const zone = zones?.[row]?.[at]
      return `<td${zone ? ` class="${zone}"` : ''}>${text(cell)}</td>`
    })
    return `<tr><th scope="row">${text(first)}</th>${cells.join('')}</tr>`
  })
  const table = `<table><caption>${text(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return `<div class="table" role="region" aria-label="${text(caption).replaceAll('<br>', ' ')}" tabindex="0">${table}</div>`
}
