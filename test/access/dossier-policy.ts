import fs from 'node:fs'
import type { Standing } from './standing.ts'

const page = fs.readFileSync(new URL('../../src/modules/dossiers/rules/ACCESS.md', import.meta.url), 'utf8')
const everyday = ['help', 'handover', 'advice', 'emergency']

type Cell = { relation: string; role: string; action: string; purposes: readonly string[] }

/** The matrix of ACCESS.md, read from the page itself: the policy people signed, not the code under test. */
const cells: readonly Cell[] = readMatrix()

function readMatrix(): Cell[] {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const [head = [], , ...body] = rows
  return body.flatMap(([relation = '', role = '', ...row]) =>
    row.map((cell, at) => ({ relation, role, action: head[at + 2] ?? '', purposes: cell.split(' ').filter(Boolean) })),
  )
}

/**
 * Whether ACCESS.md lets this standing do this with the dossier of the situation, in everyday work or for a purpose that
 * is named. The dossier is one of the team that received the signal. Access in the matrix test was granted for help.
 */
export function dossierAllows(action: string, purpose?: string): (standing: Standing) => boolean {
  const purposes = purpose ? [purpose] : everyday
  return ({ kind, role, relation, sameTeam }) => {
    if (kind !== 'worker') return false
    const held = ['none', relation, ...(sameTeam ? ['team'] : [])]
    return cells.some(
      (cell) =>
        cell.role === role &&
        cell.action === action &&
        held.includes(cell.relation) &&
        cell.purposes.some((one) => purposes.includes(one) && (cell.relation !== 'granted' || one === 'help')),
    )
  }
}
