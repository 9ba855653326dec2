import type { Bodies } from '../model/contents.ts'

/** What a start and a stop have in common: which help they are about. */
export type DeliveryAbout = Pick<
  Bodies['305']['Client']['StartProducten']['StartProduct'][number],
  'ToewijzingNummer' | 'Product' | 'Begindatum'
>

/**
 * By what a start or a stop is known (IV096): the number of its allocation, or, for help that is paid by task and has no
 * allocation, its product and begin. Two that are about the same help have the same key.
 */
export function deliveryKey({ ToewijzingNummer, Product, Begindatum }: DeliveryAbout): string {
  if (ToewijzingNummer !== undefined) return `toewijzing ${ToewijzingNummer}`
  return `product ${Product?.Categorie ?? '-'} ${Product?.Code ?? '-'} ${Begindatum}`
}
