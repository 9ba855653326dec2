import { createReadStream } from 'node:fs'
import type { BrpPerson } from '../src/modules/households/brp/brp-person.ts'
import { type ListOutcome, readPersons } from '../src/modules/households/brp/read-persons.ts'
import { sharedReference } from './shared-reference.ts'

export const PERSON_LISTS = sharedReference('brp-testset/persoonslijsten.csv')
export const PERSON_OBJECTS = sharedReference('brp-testset/personen.json')

/** The official test set, read once. */
export async function givenTestSet(): Promise<{ outcomes: ListOutcome[]; persons: BrpPerson[] }> {
  const outcomes = await Array.fromAsync(readPersons(createReadStream(PERSON_LISTS)))
  return { outcomes, persons: outcomes.flatMap((outcome) => (outcome.outcome === 'taken' ? [outcome.person] : [])) }
}

/** A file of LO3 lines: each line an object of column → value, the first column is the id of the list. */
export function givenLines(...lines: Record<string, string>[]): string[] {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))].filter((column) => column !== 'list')
  const rows = lines.map((line) => [line.list ?? '', ...columns.map((column) => line[column] ?? '')].join(';'))
  return [`;${columns.join(';')}\n`, ...rows.map((row) => `${row}\n`)]
}
