import { into, type Place, whole } from '../place.ts'
import type { EarlierRule } from './before.ts'
import type { Request } from './earlier.ts'
import { oneOf } from './lines.ts'

const TR347: EarlierRule<'315' | '317'> = {
  id: 'TR347',
  level: 3,
  messages: ['315', '317'],
  code: '9347',
  says: 'De aanbieder heeft deze referentie al voor een eerder verzoek gebruikt.',
  todo: 'De aanbieder geeft het verzoek een referentie die hij nog niet heeft gebruikt en stuurt het opnieuw.',
  check: (message, before) =>
    askedIn(message)
      .filter(({ value }) => before.request(value.ReferentieAanbieder)?.asked !== undefined)
      .flatMap((request) => into(request, 'ReferentieAanbieder'))
      .map((at) => ({ at })),
}

const TR374: EarlierRule<'315' | '317'> = {
  id: 'TR374',
  level: 3,
  messages: ['315', '317'],
  code: '9374',
  says: 'Voor deze cliënt loopt nog een verzoek van deze aanbieder.',
  todo: 'De aanbieder wacht tot de gemeente het eerdere verzoek heeft toegewezen of afgewezen, en stuurt dan pas een nieuw.',
  check: (message, { facts }) => {
    const judged = oneOf(message)
    const { Bsn } = judged.body.Client
    if (!facts.requests.some((request) => request.asked?.Bsn === Bsn && isOpen(request))) return []
    // A change is refused as a whole at its own class; a request for allocation has no class but the client's.
    const at =
      judged.number === '315'
        ? into(whole(judged), 'Client')
        : into(whole(judged), 'Client').flatMap((client) => into(client, 'Verzoek'))
    return at.map((place: Place<unknown>) => ({ at: place }))
  },
}

/** A request is open until it is refused (319) or an allocation with its reference is sent (TR374); investigation keeps it open. */
export function isOpen({ answers, allocated }: Request): boolean {
  return allocated.length === 0 && !answers.includes('1')
}

function askedIn(
  message: Parameters<typeof TR347.check>[0],
): readonly Place<{ readonly ReferentieAanbieder: string }>[] {
  const judged = oneOf(message)
  if (judged.number === '317') return into(whole(judged), 'Client').flatMap((client) => into(client, 'Verzoek'))
  return into(whole(judged), 'Client')
    .flatMap((client) => into(client, 'AangevraagdeProducten'))
    .flatMap((list) => into(list, 'AangevraagdProduct'))
}

/** Both kinds of request: for an allocation, and for a change. */
export const REQUEST_RULES = [TR347, TR374]
