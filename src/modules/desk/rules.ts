/** What a message can be about. The words say it; the message itself holds no content (promise 2 of the README). */
export const noticeKinds = [
  'signal-arrived',
  'signal-assigned',
  'signal-offered',
  'signal-unhandled',
  'signal-late',
  'feedback-given',
  'feedback-late',
  'feedback-not-satisfied',
  'handover-asked',
  'handover-answered',
  'handover-late',
  'access-asked',
  'access-answered',
  'break-glass-used',
  'term-late',
  'watch-unattended',
  'registration-expires',
  'decision-to-confirm',
  'review-late',
  'glass-review-late',
  'access-ended',
  'consent-ended',
  'identity-overdue',
  'watch-moved',
  'power-used',
  'delivery-failed',
  'mail-failed',
  'unread-by-colleague',
  'rights-review-due',
  'state-asked',
  'state-due',
  'states-missing',
  'items-without-owner',
  'evaluation-due',
  'decision-due',
  'programme-entry-yours',
  'programme-entry-offered',
  'programme-entry-answered',
  'programme-entry-late',
  'programme-entry-unowned',
  'risk-review-late',
  'programme-report-changed',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** The kind by its name; a fact about something the desk has no words for is a mistake of the programmer. */
export function noticeKindOf(name: string): NoticeKind {
  const kind = noticeKinds.find((one) => one === name)
  if (!kind) throw new Error(`No message is about ${name}.`)
  return kind
}

/** How somebody wants to hear: on screen only, also by mail at once, or by mail once a day. */
export const channels = ['screen', 'mail-now', 'mail-daily'] as const
export type Channel = (typeof channels)[number]

/** Nobody may miss these: they come at once whatever somebody chose (N-ID-04, promise 1 and 2 of design.md). */
const ALWAYS_AT_ONCE: readonly NoticeKind[] = ['break-glass-used', 'watch-unattended']

export function isFixed(kind: NoticeKind): boolean {
  return ALWAYS_AT_ONCE.includes(kind)
}

export function channelFor(kind: NoticeKind, chosen: Channel | undefined): Channel {
  if (isFixed(kind)) return 'mail-now'
  return chosen ?? 'mail-daily'
}

/** Who searches people by name, and dossiers and signals by number. */
export const searchers = ['youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist'] as const

/** What asks an answer or a deed of somebody; unread it goes up to the team lead. What is only told does not. */
export const escalatedKinds: readonly NoticeKind[] = [
  'signal-assigned',
  'feedback-late',
  'feedback-not-satisfied',
  'handover-asked',
  'access-asked',
  'break-glass-used',
  'term-late',
  'watch-unattended',
  'review-late',
  'glass-review-late',
]

const MOST_LETTERS = 6
const FIRST_PAUSE_MINUTES = 5

/**
 * What becomes of a letter that the post refused: when it is tried again (each pause twice as long), or `failed`. A code of
 * 500 and higher says that the address does not exist or does not want it: trying again would change nothing (RFC 5321).
 */
export function afterRefusal(refusal: { code: number | undefined; attempts: number; at: Date }): Date | 'failed' {
  const { code, attempts, at } = refusal
  if ((code !== undefined && code >= 500) || attempts >= MOST_LETTERS) return 'failed'
  return new Date(at.getTime() + FIRST_PAUSE_MINUTES * 60_000 * 2 ** (attempts - 1))
}

/** A draft that nobody came back to ends; it may hold what people told, and has no other reason to be kept. */
export const DRAFT_DAYS = 30

export type DeskRefusal =
  | 'desk/changed-elsewhere'
  | 'desk/no-view'
  | 'desk/no-notice'
  | 'constraint/a_view_has_its_own_name'
