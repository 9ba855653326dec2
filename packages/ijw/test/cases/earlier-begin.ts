import { grantedOf, totalOf } from '../../src/calculate/amounts.ts'
import type { Outside } from '../../src/judge/outside/outside.ts'
import type { Bodies, Message, MessageNumber } from '../../src/model/contents.ts'
import { type Draft, given } from '../given.ts'
import { claimAnswer, first } from './begin.ts'
import type { Trial } from './case.ts'

/** What went before a message that is judged, and what is known outside. */
export type Past = { readonly earlier: readonly Message[]; readonly outside?: Outside }

/** A message that is judged after others. */
export function after(earlier: readonly Message[], message: Message, outside: Outside = {}): Trial<Past> {
  return { message, against: { earlier, outside } }
}

export const CHILD = '999900006'
export const OTHER_CHILD = '999900018'
export const OTHER_PROVIDER = '65656066'

/** Values to change in a copy; one that is `undefined` is left out of it. */
type Values<T> = { readonly [K in keyof T]?: T[K] | undefined }
type Head = { readonly id?: string; readonly day?: string; readonly bsn?: string; readonly provider?: string }

type Allocated = Draft<Bodies['301']>['Client']['ToegewezenProducten']['ToegewezenProduct'][number]
type Started = Draft<Bodies['305']>['Client']['StartProducten']['StartProduct'][number]
type Stopped = Draft<Bodies['307']>['Client']['StopProducten']['StopProduct'][number]
type Requested = Draft<Bodies['315']>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]
type Request = Draft<Bodies['317']>['Client']['Verzoek']
type Changed = NonNullable<Request['TeWijzigenProducten']>['TeWijzigenProduct'][number]
type Fresh = NonNullable<Request['NieuweProducten']>['NieuwProduct'][number]
type Answer = Draft<Bodies['319']>['Antwoord']
type Line = Draft<Bodies['323']>['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]

/** An allocation (301): 10072, four hours a week of 45A04 from 1 April 2026 until 31 March 2027. No reference, unless given. */
export function allocating(products: readonly Values<Allocated>[] = [{}], head: Head = {}): Message {
  return given('301', (body) => {
    const list = body.Client.ToegewezenProducten
    const base = first(list.ToegewezenProduct)
    list.ToegewezenProduct = products.map((values) => changed(base, { ReferentieAanbieder: undefined, ...values }))
    direct(body, head)
  })
}

/** A start (305) on 2 April 2026 on that allocation. */
export function starting(products: readonly Values<Started>[] = [{}], head: Head = {}): Message {
  return given('305', (body) => {
    const list = body.Client.StartProducten
    list.StartProduct = products.map((values) => changed(first(list.StartProduct), values))
    direct(body, head)
  })
}

/** A stop (307) for good on 31 August 2026 of that start. */
export function stopping(products: readonly Values<Stopped>[] = [{}], head: Head = {}): Message {
  return given('307', (body) => {
    const list = body.Client.StopProducten
    list.StopProduct = products.map((values) => changed(first(list.StopProduct), values))
    direct(body, head)
  })
}

/** A request (315) with reference V-2026-0001. */
export function requesting(products: readonly Values<Requested>[] = [{}], head: Head = {}): Message {
  return given('315', (body) => {
    const list = body.Client.AangevraagdeProducten
    list.AangevraagdProduct = products.map((values) => changed(first(list.AangevraagdProduct), values))
    direct(body, head)
  })
}

type Wish = {
  readonly reference?: string
  readonly unchanged?: readonly number[]
  readonly changes?: readonly Values<Changed>[]
  readonly fresh?: readonly Values<Fresh>[]
}

/** A request for a change (317) of 1 June 2026 with reference W-2026-0001: six hours from 1 July, unless other changes are given. */
export function wishing(wish: Wish = {}, head: Head = {}): Message {
  return given('317', (body) => {
    const request = body.Client.Verzoek
    if (wish.reference !== undefined) request.ReferentieAanbieder = wish.reference
    const base = first(request.TeWijzigenProducten?.TeWijzigenProduct ?? [])
    const changes = (wish.changes ?? [{}]).map((values) => changed(base, values))
    if (changes.length > 0) request.TeWijzigenProducten = { TeWijzigenProduct: changes }
    else delete request.TeWijzigenProducten
    const unchanged = (wish.unchanged ?? []).map((ToewijzingNummer) => ({ ToewijzingNummer }))
    if (unchanged.length > 0) request.OngewijzigdeProducten = { OngewijzigdProduct: unchanged }
    const fresh = (wish.fresh ?? []).map((values) => changed<Fresh>(NEW, values))
    if (fresh.length > 0) request.NieuweProducten = { NieuwProduct: fresh }
    direct(body, head)
  })
}

const NEW: Fresh = {
  Product: { Categorie: '45', Code: '45A05' },
  GewensteIngangsdatum: '2026-07-01',
  Einddatum: '2026-12-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
}

/** An answer (319): the request V-2026-0001 is under investigation. */
export function answering(values: Values<Answer> = {}, head: Head = {}): Message {
  return given('319', (body) => {
    body.Antwoord = changed(body.Antwoord, values)
    direct(body, head)
  })
}

export const REFUSED = { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '7' } as const

type Claim = { readonly number?: string; readonly month?: string; readonly client?: string }

/** A claim (323) over April 2026: 16 hours at € 15,00 on allocation 10072 under reference P1, unless other lines are given. */
export function claiming(lines: readonly Values<Line>[] = [{}], claim: Claim = {}, head: Head = {}): Message {
  return given('323', (body) => {
    const { Declaratie } = body
    const client = first(Declaratie.Clienten.Client)
    client.Prestaties.Prestatie = lines.map((values) => changed(first(client.Prestaties.Prestatie), values))
    if (claim.client !== undefined) client.Bsn = claim.client
    if (claim.number !== undefined) Declaratie.DeclaratieNummer = claim.number
    if (claim.month !== undefined) Declaratie.DeclaratiePeriode = monthOf(claim.month)
    // Right in itself: sent when all of it is over, with the sum of its lines as its total (TR137, TR358).
    const ends = client.Prestaties.Prestatie.map((line) => line.ProductPeriode.Einddatum)
    const sent = [...ends, Declaratie.DeclaratiePeriode.Einddatum, Declaratie.DeclaratieDagtekening].sort().at(-1)
    body.Header.BerichtIdentificatie.Dagtekening = sent ?? Declaratie.DeclaratieDagtekening
    Declaratie.TotaalIngediendBedrag = totalOf(client.Prestaties.Prestatie)
    direct(body, head)
  })
}

/** A whole month 'YYYY-MM' of 31, 30 or 28 days. */
export function monthOf(month: string): { Begindatum: string; Einddatum: string } {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, nth, 0)).getUTCDate()
  return { Begindatum: `${month}-01`, Einddatum: `${month}-${last}` }
}

/** A line under its own reference. */
export function under(ReferentieNummer: string, values: Values<Line> = {}): Values<Line> {
  return { ProductReferentie: { ReferentieNummer }, ...values }
}

/** A line that gives back another. */
export function crediting(
  VorigReferentieNummer: string,
  ReferentieNummer: string,
  values: Values<Line> = {},
): Values<Line> {
  const IngediendBedrag = { Bedrag: 24_000, DebetCredit: 'C' } as const
  return { ProductReferentie: { ReferentieNummer, VorigReferentieNummer }, IngediendBedrag, ...values }
}

type Verdict = { readonly of?: Message; readonly rejected?: readonly Values<Line>[]; readonly client?: string }

/** The answer (325) to a claim: all is granted, save the lines named. */
export function judging(verdict: Verdict = {}, change: (body: Draft<Bodies['325']>) => void = () => {}): Message {
  return claimAnswer((body) => {
    const answer = body.DeclaratieAntwoord
    if (answer === undefined) return
    if (verdict.of?.number === '323') {
      body.Header.DeclaratieIdentificatie = verdict.of.body.Header.BerichtIdentificatie
      answer.DeclaratieNummer = verdict.of.body.Declaratie.DeclaratieNummer
    }
    const client = first(answer.Clienten?.Client ?? [])
    const base = first(client.Prestaties.Prestatie)
    const rejected = verdict.rejected ?? []
    client.Prestaties.Prestatie = rejected.map((values) => changed(base, values as Values<typeof base>))
    if (verdict.client !== undefined) client.Bsn = verdict.client
    answer.TotaalToegekendBedrag = grantedOf(answer.TotaalIngediendBedrag, client.Prestaties.Prestatie)
    if (rejected.length === 0) delete answer.Clienten
    change(body)
  })
}

/** A copy with other values. */
function changed<T extends object>(base: T, values: Values<T>): T {
  const copy = { ...structuredClone(base), ...values } as T
  for (const [name, value] of Object.entries(copy)) if (value === undefined) Reflect.deleteProperty(copy, name)
  return copy
}

function direct(body: Draft<Bodies[MessageNumber]>, head: Head): void {
  const { Header } = body as Draft<Bodies['301']>
  if (head.id !== undefined) Header.BerichtIdentificatie.Identificatie = head.id
  if (head.day !== undefined) Header.BerichtIdentificatie.Dagtekening = head.day
  if (head.provider !== undefined) {
    if (Header.Afzender.length === head.provider.length) Header.Afzender = head.provider
    else Header.Ontvanger = head.provider
  }
  const { Client } = body as Partial<Draft<Bodies['317']>>
  if (head.bsn !== undefined && Client !== undefined) Client.Bsn = head.bsn
}
