import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { decideWishes, type Wishes, type WishesAsked, type WishesRefusal } from './contact-wishes.ts'
import { type Content, type ContentAsked, type ContentRefusal, decideContent } from './content.ts'
import { type Coded, codesOn, type Day, findCode } from './dated.ts'
import type { SignalKind } from './kinds.ts'
import type { ReporterKind } from './reporters.ts'

/**
 * The ways in (A01): a page for everybody, the screen of a partner, a system of a partner; and a worker who writes down
 * what somebody tells at the desk or by phone (S003-055).
 */
export const DOORS = ['public', 'partner', 'api', 'staff'] as const
export type Door = (typeof DOORS)[number]

/**
 * What each door asks at least, beside that something must be said. `origin` is what is kept of where it came from:
 * of the public page nothing, no address of a device, so that anonymous is anonymous (N-ACC-07).
 */
export const DOOR_ASKS: Record<
  Door,
  { organisation: boolean; reference: boolean; anonymous: boolean; origin: 'nothing' | 'account' | 'system' }
> = {
  public: { organisation: false, reference: false, anonymous: true, origin: 'nothing' },
  partner: { organisation: true, reference: false, anonymous: false, origin: 'account' },
  api: { organisation: true, reference: true, anonymous: false, origin: 'system' },
  staff: { organisation: false, reference: false, anonymous: true, origin: 'account' },
}

/** A number to call, as dated configuration; shown in the order of the list. */
export type EmergencyPhone = Coded & { number: string }

export const EMERGENCY_PHONES: readonly EmergencyPhone[] = [
  { code: 'emergency', from: '2015-01-01', source: 'issue 2 §4', certainty: 'S', number: '112' },
  { code: 'veilig-thuis', from: '2015-01-01', source: 'issue 2 §4', certainty: 'S', number: '0800-2000' },
]

/** What to show before anything else when danger is ticked: 112, then Veilig Thuis, then what a municipality added. */
export function phonesFirst(
  phones: readonly EmergencyPhone[],
  ask: { danger: boolean; on: Day; municipality: string },
): { code: string; number: string }[] {
  if (!ask.danger) return []
  return codesOn(phones, ask.on, ask.municipality).map(({ code, number }) => ({ code, number }))
}

export type IntakeAsk = {
  door: Door
  /** A worry about somebody, or a question for oneself. */
  purpose: 'worry' | 'question'
  municipality: string
  on: Day
  content: Omit<ContentAsked, 'on' | 'municipality'>
  danger: boolean
  /** The reporter does not want to be known, to anybody. */
  anonymous: boolean
  reporter?: { name?: string | undefined; kind?: string | undefined } | undefined
  wishes?: WishesAsked | undefined
  /** Who comes in by a login gives the signal in person, and reads the answer there. */
  own?: boolean | undefined
  /** Known from the login or the key, never typed. */
  organisation?: string | undefined
  /** The partner's own number of this signal. */
  reference?: string | undefined
}

export type Intake = {
  door: Door
  purpose: 'worry' | 'question'
  content: Content
  acute: boolean
  anonymous: boolean
  reporter: { name?: string; kind?: string; organisation?: string }
  reference?: string
  wishes: Wishes
  origin: 'nothing' | 'account' | 'system'
}

export type DoorsRefusal =
  | ContentRefusal
  | WishesRefusal
  | 'signals/organisation-missing'
  | 'signals/reference-missing'
  | 'signals/anonymous-not-here'
  | 'signals/anonymous-with-identity'
  | 'signals/question-empty'
  | 'signals/reporter-kind-unknown'

export type DoorSettings = { kinds: readonly SignalKind[]; reporterKinds: readonly ReporterKind[] }

/** What comes in, or why it cannot. Danger never keeps a signal out: the numbers are shown first, then it goes on. */
export function decideIntake(ask: IntakeAsk, settings: DoorSettings): Intake | Refusal<DoorsRefusal> {
  const refusal = refuseAtDoor(ask, settings)
  if (refusal) return refusal
  const content = contentOf(ask, settings)
  if (isRefusal(content)) return content
  const wishes = decideWishes(ask.wishes ?? {}, {
    privateDoor: ask.door === 'public' || (ask.door === 'staff' && !ask.own),
    hasAccount: ask.door === 'partner' || ask.own === true,
  })
  if (isRefusal(wishes)) return wishes
  const { name, kind } = ask.reporter ?? {}
  return {
    door: ask.door,
    purpose: ask.purpose,
    content,
    acute: ask.danger,
    anonymous: ask.anonymous,
    reporter: {
      ...(name?.trim() && { name: name.trim() }),
      ...(kind && { kind }),
      ...(ask.organisation && { organisation: ask.organisation }),
    },
    ...(ask.reference && { reference: ask.reference }),
    wishes,
    origin: DOOR_ASKS[ask.door].origin,
  }
}

function refuseAtDoor(ask: IntakeAsk, { reporterKinds }: DoorSettings): Refusal<DoorsRefusal> | undefined {
  const asks = DOOR_ASKS[ask.door]
  if (asks.organisation && !ask.organisation) return { refused: 'signals/organisation-missing', status: 403 }
  if (asks.reference && !ask.reference?.trim())
    return { refused: 'signals/reference-missing', status: 422, pointer: '/reference' }
  if (ask.anonymous && !asks.anonymous)
    return { refused: 'signals/anonymous-not-here', status: 422, pointer: '/anonymous' }
  if (ask.anonymous && tellsWhoItIs(ask))
    return { refused: 'signals/anonymous-with-identity', status: 422, pointer: '/anonymous' }
  const kind = ask.reporter?.kind
  if (kind !== undefined && !findCode(reporterKinds, kind, ask.on, ask.municipality))
    return { refused: 'signals/reporter-kind-unknown', status: 422, pointer: '/reporter/kind' }
  return undefined
}

/** A name or a way to be reached, other than the secret link, says who somebody is. "A neighbour" does not. */
function tellsWhoItIs({ reporter, wishes, organisation }: IntakeAsk): boolean {
  const reach = wishes?.reach ?? []
  return !!reporter?.name?.trim() || !!organisation || reach.some(({ channel }) => channel !== 'link')
}

/** A question is put in words; its kind follows from asking it. */
function contentOf(ask: IntakeAsk, settings: DoorSettings): Content | Refusal<DoorsRefusal> {
  const { on, municipality } = ask
  if (ask.purpose === 'worry') return decideContent(settings.kinds, { ...ask.content, on, municipality })
  const content = decideContent(settings.kinds, {
    ...ask.content,
    kinds: ['question', ...(ask.content.kinds ?? [])],
    on,
    municipality,
  })
  if (!isRefusal(content) && content.pieces.length === 0)
    return { refused: 'signals/question-empty', status: 422, pointer: '/content/pieces' }
  return content
}
