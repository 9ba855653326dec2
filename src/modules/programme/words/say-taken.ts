import { fill } from '../../../platform/words.ts'
import { indicatorsNl } from './indicators.nl.ts'

/** Where a value that was taken over comes from, and how it was rounded; kept in Dutch, as everything written in a programme. */
export function sayTaken(
  { name, definition }: { name: { nl: string }; definition: { nl: string } },
  facts: { period: string; roundTo: number },
): { source: string; note: string } {
  const { source, note } = indicatorsNl.taken
  return { source: fill(source, { name: name.nl }), note: fill(note, { ...facts, definition: definition.nl }) }
}
