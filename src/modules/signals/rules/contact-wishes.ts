import type { Refusal } from '../../../platform/refusal.ts'
import { CHANNELS, type Channel } from './feedback.ts'

/** A way in which the reporter wants to be reached, with what is needed for it. */
export type Reach =
  | { channel: 'account' }
  | { channel: 'link' }
  | { channel: 'phone'; number: string }
  | { channel: 'email'; address: string }
  | { channel: 'letter'; address: string }

/** What the reporter wants to happen with himself. Everything may be left open. */
export type WishesAsked = {
  reach?: readonly Reach[] | undefined
  /** In his own words: "na vijf uur", "niet thuis bellen". */
  when?: string | undefined
  feedback?: 'wanted' | 'declined' | undefined
  /** May the family know who gave the signal? */
  nameToFamily?: 'may' | 'do-not' | undefined
}

export type Wishes = {
  reach: readonly Reach[]
  channels: readonly Channel[]
  when?: string
  feedback: 'wanted' | 'declined'
  sourceProtected: boolean
}

export type WishesRefusal =
  | 'signals/phone-unclear'
  | 'signals/email-unclear'
  | 'signals/address-missing'
  | 'signals/account-only-for-partners'

const DIGITS_IN_PHONE = { least: 10, most: 15 } // ten in the Netherlands, fifteen at most worldwide (E.164)
const E_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * The reporter's wishes, with the careful choice where he left it open: feedback is wanted; somebody who comes in
 * privately (the public page, the phone) stays out of sight unless he says he need not, a partner is known unless it
 * says otherwise (N-MC-09). The secret link is always there, so that everybody can hear back (N-MC-08).
 */
export function decideWishes(
  asked: WishesAsked,
  from: { hasAccount: boolean; privateDoor: boolean },
): Wishes | Refusal<WishesRefusal> {
  const given = asked.reach ?? []
  for (const [at, reach] of given.entries()) {
    const refused = refuseReach(reach, from.hasAccount)
    if (refused) return { refused, status: 422, pointer: `/wishes/reach/${at}` }
  }
  const open: Channel[] = ['link', ...given.map(({ channel }) => channel)]
  const when = asked.when?.trim()
  return {
    reach: given,
    channels: CHANNELS.filter((channel) => open.includes(channel)),
    ...(when && { when }),
    feedback: asked.feedback ?? 'wanted',
    sourceProtected: from.privateDoor ? asked.nameToFamily !== 'may' : asked.nameToFamily === 'do-not',
  }
}

function refuseReach(reach: Reach, hasAccount: boolean): WishesRefusal | undefined {
  switch (reach.channel) {
    case 'link':
      return undefined
    case 'account':
      return hasAccount ? undefined : 'signals/account-only-for-partners'
    case 'phone':
      return isPhone(reach.number) ? undefined : 'signals/phone-unclear'
    case 'email':
      return E_MAIL.test(reach.address.trim()) ? undefined : 'signals/email-unclear'
    case 'letter':
      return reach.address.trim() ? undefined : 'signals/address-missing'
  }
}

/** Digits with what people put between them; whether it rings is for the one who calls. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return /^[+\d\s().-]+$/.test(text) && digits >= DIGITS_IN_PHONE.least && digits <= DIGITS_IN_PHONE.most
}
