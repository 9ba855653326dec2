import type { Db } from '../src/platform/database.ts'
import {
  additions,
  columns,
  constraints,
  extensions,
  functions,
  ours,
  schemas,
  types,
  views,
} from './schema-queries.ts'

type Line = { place: string; line: string }

const HEAD = `-- The whole schema in one place, for readers. Made from a migrated database by scripts/generate.ts; change a migration
-- instead. The schema "jobs" belongs to pg-boss and is left out.
`

/** The schema as the database itself tells it: the same text for the same migrations, whatever order they were written in. */
export async function schemaOf(db: Db): Promise<string> {
  const names = async (text: string) => (await db.pool.query<{ name: string }>(text)).rows.map(({ name }) => name)
  const own = await names(ours)
  const ask = async (text: string) => (await db.pool.query<Line>(text, [own])).rows
  const parts = {
    schemas: await ask(schemas),
    types: await ask(types),
    columns: await ask(columns),
    constraints: await ask(constraints),
    views: await ask(views),
    additions: await ask(additions),
    functions: await ask(functions),
  }
  const extended = (await names(extensions)).map((name) => `create extension ${name};`)
  return `${[HEAD.trimEnd(), extended.join('\n'), ...own.map((name) => schemaText(name, parts))].filter(Boolean).join('\n\n')}\n`
}

type Parts = Record<'schemas' | 'types' | 'columns' | 'constraints' | 'views' | 'additions' | 'functions', Line[]>

function schemaText(name: string, parts: Parts): string {
  const mine = (lines: readonly Line[]) => lines.filter(({ place }) => place.split('.')[0] === name)
  const at = (lines: readonly Line[], place: string) =>
    lines.filter((one) => one.place === place).map(({ line }) => line)
  const tables = [...new Set(mine(parts.columns).map(({ place }) => place))]
  const closed = (lines: readonly string[]) => lines.map((line) => `${line};`).join('\n')
  return [
    `-- ${'─'.repeat(40)} ${name}`,
    closed(at(parts.schemas, name)),
    closed(mine(parts.types).map(({ line }) => line)),
    ...tables.map((table) => {
      const inside = [...at(parts.columns, table), ...at(parts.constraints, table)]
        .map((line) => `  ${line}`)
        .join(',\n')
      return closed([`create table ${table} (\n${inside}\n)`, ...at(parts.additions, table)])
    }),
    ...mine(parts.views).map(({ place, line }) => closed([line, ...at(parts.additions, place)])),
    ...mine(parts.functions).map(({ line }) => `${line};`),
  ]
    .filter(Boolean)
    .join('\n\n')
}
