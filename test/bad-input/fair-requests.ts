import { policies } from '../access/policy.ts'
import { fairArrangements } from './fair-arrangements.ts'
import { fairFigures } from './fair-figures.ts'
import { fairFiles } from './fair-files.ts'
import { fairImports } from './fair-imports.ts'
import { fairProgramme } from './fair-programme.ts'
import { fairRegisters } from './fair-registers.ts'
import { fairReports } from './fair-reports.ts'
import type { Fair, Own } from './made.ts'
import type { WholeHouse } from './whole-house.ts'

const own: Own = {
  ...fairArrangements,
  ...fairFiles,
  ...fairProgramme,
  ...fairRegisters,
  ...fairFigures,
  ...fairReports,
  ...fairImports,
}

export function fairRequest(operation: string, { situation, ids }: WholeHouse): Fair {
  const policy = policies[operation]
  if (!policy) throw new Error(`${operation} is not in the access policy`)
  const { as = 'sanne-bakker', input = {} } = own[operation]?.(ids) ?? {}
  return { as, input: { ...policy.input(situation), ...input } }
}
