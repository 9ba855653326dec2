import { nameOfCode } from '../model/code-names.ts'
import type { Message } from '../model/contents.ts'
import { bare, type Group, type Simple } from '../model/kinds.ts'
import { modelOf } from '../model/releases.ts'
import type { Standard } from '../model/values.ts'
import { spokenDay, spokenEuros } from '../spoken.ts'

/** A line of a summary: what it is called, what it says (absent for a heading), and how deep it lies. */
export type SummaryLine = { readonly depth: number; readonly name: string; readonly value?: string }

const AMOUNTS = new Set(['LDT_Bedrag', 'LDT_Budget', 'LDT_TotaalBedrag'])

/**
 * A message in words, for a person: every element with its value, codes with what they stand for, amounts in euros, days
 * written out. A citizen service number shows its last three digits only, unless `whole` asks for all nine.
 */
export function summarise(message: Message, { whole = false } = {}): readonly SummaryLine[] {
  const model = modelOf(message)
  if (model === undefined) return []
  const title = { depth: 0, name: `${model.name}, release ${message.release}` }
  return [title, ...inside(model.content, message.body, { standard: message.standard, whole, depth: 1 })]
}

type Shown = { standard: Standard; whole: boolean; depth: number }

function inside(group: Group, content: object, how: Shown): SummaryLine[] {
  const values = content as Readonly<Record<string, unknown>>
  return Object.entries(group.fields).flatMap(([name, field]) => {
    const of = bare(field)
    const found = values[name]
    if (found === undefined) return []
    const each: readonly unknown[] = Array.isArray(found) ? found : [found]
    return each.flatMap((value, at) =>
      element(each.length > 1 ? `${spaced(name)} ${at + 1}` : spaced(name), of, { value, how }),
    )
  })
}

function element(name: string, of: Simple | Group, { value, how }: { value: unknown; how: Shown }): SummaryLine[] {
  if (of.kind === 'simple') return [{ depth: how.depth, name, value: said(of, value as string | number, how) }]
  const below = inside(of, value as object, { ...how, depth: how.depth + 1 })
  return [{ depth: how.depth, name }, ...below]
}

function said(simple: Simple, value: string | number, { standard, whole }: Shown): string {
  if (AMOUNTS.has(simple.name)) return spokenEuros(Number(value))
  if (simple.shape === 'date') return spokenDay(String(value))
  if (simple.name === 'LDT_BurgerServicenummer' && !whole) return `••••••${String(value).slice(-3)}`
  const named = simple.shape === 'code' ? nameOfCode(standard, simple.name, String(value)) : undefined
  return named === undefined ? String(value) : `${named} (${value})`
}

/** `ToegewezenProduct` as a person writes it: “Toegewezen product”. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/(?<= )[A-Z]/g, (letter) => letter.toLowerCase())
}
