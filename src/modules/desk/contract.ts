import { z } from 'zod'
import { channels, noticeKinds } from './rules.ts'

export const Search = z.strictObject({ q: z.string().trim().min(2).max(100) })
export const SearchAnswer = z.object({
  hits: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      href: z.string(),
      icon: z.enum(['person', 'folder', 'inbox']),
    }),
  ),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

const draftKey = z.string().regex(/^[a-z0-9-]{1,80}$/, 'input/mark-form')

export const OpenDraft = z.strictObject({ draftKey })
export const Draft = z.object({
  content: z.record(z.string(), z.unknown()),
  /** Null, with version 0, as long as nothing is kept under this key. */
  savedAt: z.iso.datetime().nullable(),
  version: z.int(),
})
export type Draft = z.infer<typeof Draft>
/** Version 0 starts a draft. */
export const SaveDraft = z.strictObject({
  draftKey,
  content: z.record(z.string().max(100), z.unknown()),
  version: z.int().min(0),
})
export const DropDraft = z.strictObject({ draftKey, version: z.int() })
export const Saved = z.object({ version: z.int() })

export const ListViews = z.strictObject({ screen: z.string().max(60).optional() })
const View = z.object({
  id: z.uuid(),
  screen: z.string(),
  name: z.string(),
  query: z.string(),
  team: z.boolean(),
  mine: z.boolean(),
  version: z.int(),
})
export const ViewList = z.object({ views: z.array(View) })
export type ViewList = z.infer<typeof ViewList>
export const KeepView = z.strictObject({
  screen: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(60),
  query: z.string().max(1000),
  team: z.boolean().default(false),
})
export const ViewKept = z.object({ id: z.uuid(), version: z.int() })
export const DropView = z.strictObject({ viewId: z.uuid(), version: z.int() })

export const ListNotices = z.strictObject({ unread: z.enum(['true', 'false']).default('false') })
export const NoticeList = z.object({
  unread: z.int(),
  notices: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(noticeKinds),
      href: z.string(),
      facts: z.record(z.string(), z.string()),
      at: z.iso.datetime(),
      read: z.boolean(),
      version: z.int(),
    }),
  ),
})
export type NoticeList = z.infer<typeof NoticeList>
export const ReadNotice = z.strictObject({ noticeId: z.uuid(), version: z.int() })

export const ShowChoices = z.strictObject({})
export const Choices = z.object({
  choices: z.array(z.object({ kind: z.enum(noticeKinds), channel: z.enum(channels), fixed: z.boolean() })),
  /** Since when mail to this person is refused; null when it arrives. */
  mailFailing: z.iso.datetime().nullable(),
  version: z.int(),
})
export type Choices = z.infer<typeof Choices>
export const MakeChoices = z.strictObject({
  choices: z.array(z.strictObject({ kind: z.enum(noticeKinds), channel: z.enum(channels) })).max(noticeKinds.length),
  version: z.int(),
})
