import { explain } from '../explain/explain.ts'
import { nameOfCode } from '../model/code-names.ts'
import type { Message } from '../model/contents.ts'
import { bare, type Group, type Simple } from '../model/kinds.ts'
import { modelOf } from '../model/releases.ts'
import type { Standard } from '../model/values.ts'
import { spokenDay, spokenEuros } from '../spoken.ts'
import { isTechnical, labelOf, TITLES } from './labels.ts'
import { ON_ONE_LINE, type Spoken } from './on-one-line.ts'

/** A line of a summary: what it is called, what it says (absent for a heading), and how deep it lies. */
export type SummaryLine = { readonly depth: number; readonly name: string; readonly value?: string }

export type SummaryOptions = {
  /** Citizen service numbers with all nine digits; otherwise their last three. */
  readonly whole?: boolean
  /** Every element by itself, also the versions and codes of the message; otherwise what belongs together on one line. */
  readonly all?: boolean
}

const AMOUNTS = new Set(['LDT_Bedrag', 'LDT_Budget', 'LDT_TotaalBedrag'])

/**
 * A message in words, for a person: codes with what they stand for, amounts in euros, days written out, a name or a
 * period on one line. A citizen service number shows its last three digits only, unless `whole` asks for all nine.
 */
export function summarise(message: Message, options: SummaryOptions = {}): readonly SummaryLine[] {
  const model = modelOf(message)
  if (model === undefined) return []
  const { whole = false, all = false } = options
  const title = { depth: 0, name: `${model.name}, release ${message.release}`, value: TITLES[message.number] }
  const lines = inside(model.content, message.body, { standard: message.standard, whole, all, depth: 1 })
  return [title, ...lines, ...(saysAllIsWell(message) ? [ALL_IS_WELL] : [])]
}

const ALL_IS_WELL: SummaryLine = { depth: 1, name: 'Oordeel', value: 'alles is in orde, er zijn geen retourcodes' }

/** A return message that is its header and nothing more (IV028). A 325 always tells what was found, in codes. */
function saysAllIsWell({ number, body }: Message): boolean {
  return (
    'IdentificatieRetour' in body.Header &&
    number !== '325' &&
    Object.keys(body).length === 1 &&
    !('RetourCodes' in body.Header)
  )
}

type Shown = { standard: Standard; whole: boolean; all: boolean; depth: number }

function inside(group: Group, content: object, how: Shown): SummaryLine[] {
  const values = content as Readonly<Record<string, unknown>>
  return Object.entries(group.fields).flatMap(([name, field]) => {
    const of = bare(field)
    const found = values[name]
    if (found === undefined || (isTechnical(name) && !how.all)) return []
    const each: readonly unknown[] = Array.isArray(found) ? found : [found]
    return each.flatMap((value, at) =>
      element(each.length > 1 ? `${labelOf(name)} ${at + 1}` : labelOf(name), of, { value, how }),
    )
  })
}

function element(name: string, of: Simple | Group, { value, how }: { value: unknown; how: Shown }): SummaryLine[] {
  const line = (said: string) => [{ depth: how.depth, name, value: said }]
  if (of.kind === 'simple') return line(said(of, value as string | number, how))
  const content = value as object
  if (!how.all && isList(of)) return inside(of, content, how)
  const together = how.all ? undefined : onOneLine(of, content, how)
  if (together !== undefined) return line(together)
  return [{ depth: how.depth, name }, ...inside(of, content, { ...how, depth: how.depth + 1 })]
}

/** A group that only holds a list together says nothing by itself. */
function isList(group: Group): boolean {
  const fields = Object.values(group.fields)
  return fields.length === 1 && fields[0]?.kind === 'many'
}

function onOneLine(group: Group, content: object, how: Shown): string | undefined {
  const speak = ON_ONE_LINE[group.name]
  if (speak === undefined) return undefined
  const values = content as Readonly<Record<string, unknown>>
  const parts: Record<string, Spoken> = {}
  for (const [name, field] of Object.entries(group.fields)) {
    const of = bare(field)
    const value = values[name]
    if (value === undefined) continue
    const code = of.kind === 'simple' ? String(value) : ''
    const named = of.kind === 'simple' ? nameIn(of, code, how) : undefined
    const says = of.kind === 'simple' ? (named ?? said(of, code, how)) : (onOneLine(of, value as object, how) ?? '')
    parts[name] = { code, says }
  }
  return speak(parts)
}

function said(simple: Simple, value: string | number, how: Shown): string {
  if (AMOUNTS.has(simple.name)) return spokenEuros(Number(value))
  if (simple.shape === 'date') return spokenDay(String(value))
  if (simple.name === 'LDT_BurgerServicenummer' && !how.whole) return `••••••${String(value).slice(-3)}`
  const named = nameIn(simple, String(value), how)
  return named === undefined ? String(value) : `${named} (${value})`
}

function nameIn(simple: Simple, code: string, { standard }: Shown): string | undefined {
  if (simple.shape !== 'code') return undefined
  if (simple.name === 'LDT_RetourCode') {
    const { kind, says } = explain(code)
    return kind === 'return code' ? says.replace(/\.$/, '') : undefined
  }
  return nameOfCode(standard, simple.name, code)
}
