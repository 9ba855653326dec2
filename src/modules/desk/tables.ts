import type { ColumnType } from 'kysely'
import type { Channel, NoticeKind } from './rules.ts'

type Versioned = { version: ColumnType<number, number | undefined, number> }
type Json<T> = ColumnType<T, string, string>

/** Row types of schema `desk`. */
export type DeskTables = {
  'desk.draft': Versioned & {
    municipality: string
    worker: string
    key: string
    content: Json<Record<string, unknown>>
    saved_at: Date
    ends_at: Date
  }
  'desk.view': Versioned & {
    municipality: string
    id: string
    worker: string
    team: string | null
    screen: string
    name: string
    query: string
  }
  'desk.notice': Versioned & {
    municipality: string
    id: string
    worker: string
    kind: NoticeKind
    href: string
    facts: Json<Record<string, string>>
    fact_key: string
    at: Date
    read_at: Date | null
    mailed_at: Date | null
  }
  'desk.choice': Versioned & {
    municipality: string
    worker: string
    choices: Json<Partial<Record<NoticeKind, Channel>>>
  }
  'desk.mail': {
    municipality: string
    id: string
    recipient: string
    subject: string
    body: string
    made_at: Date
    sent_at: Date | null
  }
}
