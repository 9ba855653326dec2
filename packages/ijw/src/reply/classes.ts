import type { Finding } from '../finding.ts'
import { bare, type Field, type Group } from '../model/kinds.ts'
import type { MessageModel } from '../model/releases.ts'

/** The return codes per message class, by the path of the class; a class where nothing was found is not in it. */
export type CodesByClass = ReadonlyMap<string, readonly string[]>

/** How a class is marked where the rules found nothing, and where they did not look (IV028). */
export const NOTHING_FOUND = '0200'
export const NOT_JUDGED = '0233'

type Elements = { readonly [name: string]: unknown }

/**
 * Lays each finding at the deepest message class that holds it. What is about the message as a whole lies at the header.
 * Codes of one class stand in order, each once.
 */
export function codesByClass(model: MessageModel, body: unknown, findings: readonly Finding[]): CodesByClass {
  const classes = new Set<string>()
  collectClasses(model.content, body, '/Bericht', classes)
  const found = new Map<string, Set<string>>()
  for (const { path, code } of findings) {
    if (code === undefined) continue
    const at = deepest(classes, path)
    found.set(at, (found.get(at) ?? new Set()).add(code))
  }
  return new Map([...found].map(([path, codes]) => [path, [...codes].toSorted()]))
}

/** Repeats a class unchanged, with everything below it, and puts to each class the codes that `codesAt` gives for its path. */
export function repeatClass(
  group: Group,
  value: unknown,
  path: string,
  how: { codesAt: (path: string) => readonly string[]; keeps?: (path: string) => boolean },
): Elements {
  const given = value as Elements
  const repeated: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(group.fields)) {
    const of = bare(field)
    const inside = given[name]
    const at = `${path}/${name}`
    if (name === 'RetourCodes') repeated[name] = { RetourCode: how.codesAt(path) }
    else if (inside === undefined) continue
    else if (of.kind === 'simple' || of.space !== 'message') repeated[name] = inside
    else if (field.kind === 'many')
      repeated[name] = items(inside, at)
        .filter((item) => how.keeps?.(item.path) ?? true)
        .map((item) => repeatClass(of, item.value, item.path, how))
    else repeated[name] = repeatClass(of, inside, at, how)
  }
  return repeated
}

function collectClasses(group: Group, value: unknown, path: string, into: Set<string>): void {
  if (!isList(group)) into.add(path)
  const given = value as Elements
  for (const [name, field] of Object.entries(group.fields)) {
    const of = bare(field)
    const inside = given[name]
    if (of.kind === 'simple' || of.space !== 'message' || inside === undefined) continue
    for (const item of each(field, inside, `${path}/${name}`)) collectClasses(of, item.value, item.path, into)
  }
}

/** A list, such as `ToegewezenProducten`, is no class of its own: it only holds them and carries no return codes. */
function isList(group: Group): boolean {
  return Object.values(group.fields).every((field) => field.kind === 'many')
}

function deepest(classes: ReadonlySet<string>, path: string): string {
  let at = path
  while (at !== '' && !classes.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('/')))
  return at === '' || at === '/Bericht' ? '/Bericht/Header' : at
}

function each(field: Field, value: unknown, path: string): { value: unknown; path: string }[] {
  return field.kind === 'many' ? items(value, path) : [{ value, path }]
}

function items(list: unknown, path: string): { value: unknown; path: string }[] {
  return Array.isArray(list) ? list.map((value: unknown, at) => ({ value, path: `${path}[${at + 1}]` })) : []
}
