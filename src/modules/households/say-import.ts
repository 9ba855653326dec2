import { fill } from '../../platform/words.ts'
import type { ImportReport } from './import-persons.ts'
import { importNl } from './words/import.nl.ts'
import { personsNl } from './words/persons.nl.ts'

/** What an administrator reads after an import: how many of each, what was not taken by line and reason, what is odd. */
export function sayImport({
  lists,
  added,
  changed,
  same,
  refused,
  households,
  remarks,
  outside,
  relations,
}: ImportReport): string[] {
  const said = personsNl.reading
  return [
    fill(importNl.lists, { lists, added, changed, same, refused: refused.length }),
    ...refused.map(({ line, list, code }) =>
      fill(importNl.refused, { line, list: list || '–', why: said.refusals[code] }),
    ),
    fill(importNl.households, { added: households.added, changed: households.changed }),
    fill(importNl.relations, { relations }),
    fill(importNl.outside, { outside: outside.length }),
    ...counted(outside, personsNl.outside),
    fill(importNl.remarks, { remarks: remarks.length }),
    ...counted(
      remarks.map(({ code }) => code),
      { ...said.remarks, ...said.links },
    ),
  ]
}

/** A line for each code with how often it came, most often first. */
function counted(codes: readonly string[], sentences: Readonly<Record<string, string>>): string[] {
  const groups = [...Map.groupBy(codes, (code) => code)].sort(([, one], [, other]) => other.length - one.length)
  return groups.map(([code, all]) => `  ${String(all.length).padStart(5)} × ${sentences[code] ?? code}`)
}
