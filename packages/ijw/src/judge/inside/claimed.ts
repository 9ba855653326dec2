import type { Bodies } from '../../model/contents.ts'
import { into, type Place } from '../place.ts'
import { among } from './among.ts'

/** The clients that a claim speaks of. */
export function claimedClients(body: Place<Bodies['323']>) {
  return into(body, 'Declaratie')
    .flatMap((claim) => into(claim, 'Clienten'))
    .flatMap((list) => into(list, 'Client'))
}

/** The clients of whom the answer to a claim refuses something. */
export function answeredClients(body: Place<Bodies['325']>) {
  return into(body, 'DeclaratieAntwoord')
    .flatMap((answer) => into(answer, 'Clienten'))
    .flatMap((list) => into(list, 'Client'))
}

/** What was done for whom: each line of a claim, or each refused line in the answer to it. */
export const performances = among({
  '323': (body) =>
    claimedClients(body)
      .flatMap((client) => into(client, 'Prestaties'))
      .flatMap((list) => into(list, 'Prestatie')),
  '325': (body) =>
    answeredClients(body)
      .flatMap((client) => into(client, 'Prestaties'))
      .flatMap((list) => into(list, 'Prestatie')),
})
