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
    worker: string | null
    attempts: ColumnType<number, number | undefined, number>
    next_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    failed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    /** A code of the post; never what a server said, for that can repeat an address. */
    problem: ColumnType<string, string | undefined, string>
  }
}
