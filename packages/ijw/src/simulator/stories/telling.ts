import { type Amount, totalOf } from '../../calculate/amounts.ts'
import type { AllocatedProduct, ChangeRequest } from '../../calculate/changes.ts'
import type { Performance } from '../../calculate/delivered.ts'
import { claimPeriod } from '../../calculate/periods.ts'
import type { Bodies } from '../../model/contents.ts'
import type { ContentOf } from '../story.ts'
import { inBrief, type NOOR } from './people.ts'

/** What the parties of a story tell, with only what differs from story to story said in the story. */

type Client = typeof NOOR
type Started = Bodies['305']['Client']['StartProducten']['StartProduct'][number]
type Stopped = Bodies['307']['Client']['StopProducten']['StopProduct'][number]
type Requested = Bodies['315']['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]

export function request(client: Client, ...products: readonly Requested[]): ContentOf<'315'> {
  const Client = { ...inBrief(client), AangevraagdeProducten: { AangevraagdProduct: products } }
  return { number: '315', body: { Client } }
}

export function allocation(client: Client, ...products: readonly AllocatedProduct[]): ContentOf<'301'> {
  return { number: '301', body: { Client: { ...client, ToegewezenProducten: { ToegewezenProduct: products } } } }
}

export function start(client: Client, ...products: readonly Started[]): ContentOf<'305'> {
  return { number: '305', body: { Client: { ...inBrief(client), StartProducten: { StartProduct: products } } } }
}

export function stop(client: Client, ...products: readonly Stopped[]): ContentOf<'307'> {
  return { number: '307', body: { Client: { ...inBrief(client), StopProducten: { StopProduct: products } } } }
}

export function change({ Bsn }: Client, Verzoek: ChangeRequest): ContentOf<'317'> {
  return { number: '317', body: { Client: { Bsn, Verzoek } } }
}

export function answer(Antwoord: Bodies['319']['Antwoord']): ContentOf<'319'> {
  return { number: '319', body: { Antwoord } }
}

/** A claim over a month, dated as it is sent. */
export function claim(
  client: Client,
  about: { readonly number: string; readonly month: string; readonly day: string },
  ...performances: readonly Performance[]
): ContentOf<'323'> {
  const Declaratie = {
    DeclaratieNummer: about.number,
    DeclaratiePeriode: claimPeriod(about.month),
    DeclaratieDagtekening: about.day,
    TotaalIngediendBedrag: totalOf(performances),
    Clienten: { Client: [{ Bsn: client.Bsn, Prestaties: { Prestatie: performances } }] },
  }
  return { number: '323', body: { Declaratie } }
}

/** What was delivered on an allocation in a product period, at a tariff in eurocents. */
export function performed(
  allocated: AllocatedProduct,
  done: { readonly reference: string; readonly period: Performance['ProductPeriode']; readonly volume: number },
  tariff: number,
): Performance {
  const { Categorie = '', Code = '' } = allocated.Product ?? {}
  const IngediendBedrag: Amount = { Bedrag: done.volume * tariff, DebetCredit: 'D' }
  return {
    ProductReferentie: { ReferentieNummer: done.reference },
    ToewijzingNummer: allocated.ToewijzingNummer,
    ProductCategorie: Categorie as Performance['ProductCategorie'],
    ProductCode: Code,
    ProductPeriode: done.period,
    GeleverdVolume: done.volume,
    Eenheid: allocated.Omvang?.Eenheid ?? '04',
    ProductTarief: tariff,
    IngediendBedrag,
  }
}

/** The start of help on an allocation. */
export function startOf(allocated: AllocatedProduct, Begindatum: string): Started {
  return {
    ToewijzingNummer: allocated.ToewijzingNummer,
    ...(allocated.Product !== undefined && { Product: allocated.Product }),
    ToewijzingIngangsdatum: allocated.Ingangsdatum,
    Begindatum,
    StatusAanlevering: '1',
  }
}

/** The stop of help that was started. */
export function stopOf(started: Started, Einddatum: string, RedenBeeindiging: Stopped['RedenBeeindiging']): Stopped {
  const { StatusAanlevering: _, ...about } = started
  return { ...about, RedenBeeindiging, Einddatum, StatusAanlevering: '1' }
}
