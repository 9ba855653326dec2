import type { Message, MessageOf } from '../../model/contents.ts'
import { into, type Place, whole } from '../place.ts'
import type { AllocatedProduct, ClaimedPerformance, StartedProduct, StoppedProduct } from './earlier.ts'

/** One line of a message: a product or performance where it stands, with the client it is for. */
export type Line<T> = Place<T> & { readonly bsn: string }

export type Delivery = Line<StartedProduct | StoppedProduct>

export function allocatedIn(message: MessageOf<'301'>): readonly Line<AllocatedProduct>[] {
  return into(whole(message), 'Client').flatMap((client) =>
    into(client, 'ToegewezenProducten')
      .flatMap((list) => into(list, 'ToegewezenProduct'))
      .map((product) => ({ ...product, bsn: client.value.Bsn })),
  )
}

export function startedIn(message: MessageOf<'305'>): readonly Line<StartedProduct>[] {
  return into(whole(message), 'Client').flatMap((client) =>
    into(client, 'StartProducten')
      .flatMap((list) => into(list, 'StartProduct'))
      .map((product) => ({ ...product, bsn: client.value.Bsn })),
  )
}

export function stoppedIn(message: MessageOf<'307'>): readonly Line<StoppedProduct>[] {
  return into(whole(message), 'Client').flatMap((client) =>
    into(client, 'StopProducten')
      .flatMap((list) => into(list, 'StopProduct'))
      .map((product) => ({ ...product, bsn: client.value.Bsn })),
  )
}

/** Those that a message brings, without those it takes back (`StatusAanlevering` 3), which only TR063 and TR071 judge. */
export function broughtBy<T extends StartedProduct | StoppedProduct>(lines: readonly Line<T>[]): readonly Line<T>[] {
  return lines.filter(({ value }) => value.StatusAanlevering !== '3')
}

/** Those that a message takes back. */
export function takenBackBy<T extends StartedProduct | StoppedProduct>(lines: readonly Line<T>[]): readonly Line<T>[] {
  return lines.filter(({ value }) => value.StatusAanlevering === '3')
}

/** The client of a claim, or of its answer, with the performances. */
export type ClaimedClient = Place<{ readonly Bsn: string }> & { readonly lines: readonly Line<ClaimedPerformance>[] }

export function claimedClientsIn(message: MessageOf<'323'> | MessageOf<'325'>): readonly ClaimedClient[] {
  const clients =
    message.number === '323'
      ? into(whole(message), 'Declaratie').flatMap((claim) => into(claim, 'Clienten'))
      : into(whole(message), 'DeclaratieAntwoord').flatMap((answer) => into(answer, 'Clienten'))
  return clients
    .flatMap((list: Place<{ readonly Client: readonly WithPerformances[] }>) => into(list, 'Client'))
    .map((client) => ({
      ...client,
      lines: into(client, 'Prestaties')
        .flatMap((list) => into(list, 'Prestatie'))
        .map((performance) => ({ ...performance, bsn: client.value.Bsn })),
    }))
}

export function claimedIn(message: MessageOf<'323'> | MessageOf<'325'>): readonly Line<ClaimedPerformance>[] {
  return claimedClientsIn(message).flatMap(({ lines }) => lines)
}

/**
 * The message as one of those it can be: TypeScript does not see by itself that a message with one of several numbers is
 * one of several messages.
 */
export function oneOf<N extends Message['number']>(message: MessageOf<N>): Extract<Message, { readonly number: N }> {
  return message as unknown as Extract<Message, { readonly number: N }>
}

type WithPerformances = {
  readonly Bsn: string
  readonly Prestaties: { readonly Prestatie: readonly ClaimedPerformance[] }
}
