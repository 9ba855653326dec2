import { code, type Fields, type Group, group, integer, many, optional, type Simple, text } from './kinds.ts'
import type { Parts } from './parts.ts'
import type { Values } from './values.ts'

/** What a message is built from: the values and parts of its standard, and the numbers its header must carry. */
export type Kit = Values & Parts & { readonly number: { code: string; version: number; subversion: number } }

/** Allocation (301): the municipality tells a provider which help it has granted to whom. */
export function allocation(k: Kit) {
  const contact = block(
    'Contact',
    {
      Soort: k.AdresSoort,
      Adres: optional(k.Adres),
      Organisatie: optional(k.Organisatienaam),
      Telefoon: optional(k.Telefoonnummers),
      Emailadres: optional(k.Emailadres),
      Periode: optional(k.OpenPeriode),
    },
    ['Soort'],
  )
  const relation = block(
    'Relatie',
    {
      Nummer: k.Persoonsid,
      Volgorde: optional(k.RelatieVolgorde),
      Soort: k.SoortRelatie,
      Geboortedatum: optional(k.Geboortedatum),
      Geslacht: optional(k.Geslacht),
      Naam: k.VolledigeNaam,
      Contact: contact,
    },
    ['Nummer'],
  )
  const product = block(
    'ToegewezenProduct',
    {
      ToewijzingNummer: k.Nummer,
      ReferentieAanbieder: optional(k.Referentie36),
      Product: optional(k.Product),
      Toewijzingsdatum: k.Datum,
      Toewijzingstijd: k.Tijd,
      Ingangsdatum: k.Datum,
      Einddatum: optional(k.Datum),
      RedenWijziging: optional(k.RedenWijziging),
      Omvang: optional(k.Omvang),
      Budget: optional(k.Budget),
      Commentaar: optional(k.Commentaar),
    },
    ['ToewijzingNummer'],
  )
  return block('Root', {
    Header: header(k, k.Gemeente, k.AgbCode),
    Client: block(
      'Client',
      {
        Bsn: k.BurgerServicenummer,
        Geboortedatum: k.Geboortedatum,
        Geslacht: k.Geslacht,
        Naam: k.VolledigeNaam,
        Communicatie: optional(k.Communicatie),
        JuridischeStatus: optional(k.JuridischeStatus),
        WettelijkeVertegenwoordiging: optional(k.WettelijkeVertegenwoordiging),
        Commentaar: optional(k.Commentaar),
        Relaties: optional(block('Relaties', { Relatie: many(relation) })),
        Contactgegevens: block('Contactgegevens', { Contact: many(contact) }),
        ToegewezenProducten: block('ToegewezenProducten', { ToegewezenProduct: many(product) }),
      },
      ['Bsn'],
    ),
  })
}

/** Start of delivery (305): the provider tells that the help has begun. */
export function start(k: Kit) {
  const product = block(
    'StartProduct',
    {
      ToewijzingNummer: optional(k.Nummer),
      Product: optional(k.Product),
      ToewijzingIngangsdatum: optional(k.Datum),
      Begindatum: k.Datum,
      StatusAanlevering: k.StatusAanlevering,
    },
    ['ToewijzingNummer', 'Product.Categorie', 'Product.Code', 'Begindatum'],
  )
  return block('Root', {
    Header: header(k, k.AgbCode, k.Gemeente),
    Client: block(
      'Client',
      { ...briefClient(k), StartProducten: block('StartProducten', { StartProduct: many(product) }) },
      ['Bsn'],
    ),
  })
}

/** Stop of delivery (307): the provider tells that the help has ended, for now or for good. */
export function stop(k: Kit) {
  const product = block(
    'StopProduct',
    {
      ToewijzingNummer: optional(k.Nummer),
      Product: optional(k.Product),
      ToewijzingIngangsdatum: optional(k.Datum),
      Begindatum: k.Datum,
      RedenBeeindiging: k.RedenBeeindiging,
      Einddatum: k.Datum,
      StatusAanlevering: k.StatusAanlevering,
    },
    ['ToewijzingNummer', 'Product.Categorie', 'Product.Code', 'Begindatum', 'RedenBeeindiging', 'Einddatum'],
  )
  return block('Root', {
    Header: header(k, k.AgbCode, k.Gemeente),
    Client: block(
      'Client',
      { ...briefClient(k), StopProducten: block('StopProducten', { StopProduct: many(product) }) },
      ['Bsn'],
    ),
  })
}

/** Request for allocation (315): the provider asks the municipality to grant help. */
export function request(k: Kit) {
  const product = block(
    'AangevraagdProduct',
    {
      ReferentieAanbieder: k.Referentie36,
      BeschikkingNummer: optional(k.Nummer),
      Product: optional(k.Product),
      BeschikkingIngangsdatum: optional(k.Datum),
      ToewijzingIngangsdatum: k.Datum,
      ToewijzingEinddatum: optional(k.Datum),
      Omvang: optional(k.Omvang),
      Budget: optional(k.Budget),
      Verwijzer: k.Verwijzer,
      Raamcontract: optional(k.JaNee),
      Commentaar: optional(k.Commentaar),
    },
    ['ReferentieAanbieder'],
  )
  return block('Root', {
    Header: header(k, k.AgbCode, k.Gemeente),
    Client: block(
      'Client',
      {
        ...briefClient(k),
        GezagsdragerBekend: optional(k.JaNee),
        Commentaar: optional(k.Commentaar),
        AangevraagdeProducten: block('AangevraagdeProducten', { AangevraagdProduct: many(product) }),
      },
      ['Bsn'],
    ),
  })
}

/** Request for a change (317): the provider asks to change what is allocated. */
export function change(k: Kit) {
  const wished = {
    GewensteIngangsdatum: k.Datum,
    Einddatum: optional(k.Datum),
    Omvang: optional(k.Omvang),
    Budget: optional(k.Budget),
  }
  const unchanged = block('OngewijzigdProduct', { ToewijzingNummer: k.Nummer }, ['ToewijzingNummer'])
  const changed = block('TeWijzigenProduct', { ToewijzingNummer: k.Nummer, ...wished }, ['ToewijzingNummer'])
  const fresh = block('NieuwProduct', { Product: optional(k.Product), ...wished }, [
    'Product.Categorie',
    'Product.Code',
    'GewensteIngangsdatum',
  ])
  const request = block(
    'Verzoek',
    {
      ReferentieAanbieder: k.Referentie36,
      RedenVerzoek: k.RedenVerzoek,
      OngewijzigdeProducten: optional(block('OngewijzigdeProducten', { OngewijzigdProduct: many(unchanged) })),
      TeWijzigenProducten: optional(block('TeWijzigenProducten', { TeWijzigenProduct: many(changed) })),
      NieuweProducten: optional(block('NieuweProducten', { NieuwProduct: many(fresh) })),
    },
    ['ReferentieAanbieder'],
  )
  return block('Root', {
    Header: header(k, k.AgbCode, k.Gemeente),
    Client: block('Client', { Bsn: k.BurgerServicenummer, Verzoek: request }, ['Bsn']),
  })
}

/** Answer to a request (319): refused, or under investigation. */
export function answer(k: Kit) {
  return block('Root', {
    Header: header(k, k.Gemeente, k.AgbCode),
    Antwoord: block(
      'Antwoord',
      {
        ReferentieAanbieder: k.Referentie36,
        VerzoekAntwoord: k.VerzoekAntwoord,
        RedenAfwijzingVerzoek: optional(k.RedenAfwijzingVerzoek),
        Woonplaatsbeginsel: optional(block('Woonplaatsbeginsel', { Gemeente: k.Gemeente }, ['Gemeente'])),
      },
      ['ReferentieAanbieder', 'VerzoekAntwoord'],
    ),
  })
}

/** Claim (323): the provider claims the help of a month. */
export function claim(k: Kit) {
  return block('Root', {
    Header: header(k, k.AgbCode, k.Gemeente),
    Declaratie: block(
      'Declaratie',
      {
        DeclaratieNummer: text('LDT_IdentificatieDeclaratie', 'letters-and-digits', { most: 12 }),
        DeclaratiePeriode: k.GeslotenPeriode,
        DeclaratieDagtekening: k.Datum,
        TotaalIngediendBedrag: k.TotaalBedragMetDC,
        Clienten: claimedClients(k),
      },
      ['DeclaratieNummer'],
    ),
  })
}

/** The clients of a claim with what was done for them; the answer to a claim repeats them. */
export function claimedClients(k: Kit) {
  const performance = block(
    'Prestatie',
    {
      ProductReferentie: k.Referentie,
      ToewijzingNummer: k.Nummer,
      ProductCategorie: k.ProductCategorie,
      ProductCode: k.ProductCode,
      ProductPeriode: k.GeslotenPeriode,
      GeleverdVolume: k.Volume,
      Eenheid: k.Eenheid,
      ProductTarief: optional(k.Bedrag),
      IngediendBedrag: k.BedragMetDC,
    },
    ['ProductReferentie.ReferentieNummer', 'ProductReferentie.VorigReferentieNummer'],
  )
  const client = block(
    'Client',
    { Bsn: k.BurgerServicenummer, Prestaties: block('Prestaties', { Prestatie: many(performance) }) },
    ['Bsn'],
  )
  return block('Clienten', { Client: many(client) })
}

/** The elements every header has; sender and receiver are a municipality and a provider, one way or the other. */
export function headerFields<A extends Simple, B extends Simple>(k: Kit, from: A, to: B) {
  return {
    BerichtCode: messageCode(k),
    BerichtVersie: integer('LDT_BerichtVersie', 99, k.number.version),
    BerichtSubversie: integer('LDT_BerichtSubversie', 99, k.number.subversion),
    Afzender: from,
    Ontvanger: to,
    BerichtIdentificatie: k.BerichtIdentificatie,
    XsdVersie: k.XsdVersie,
  }
}

/** The code that says which message this is; no other is allowed. */
export function messageCode(k: Kit) {
  return code('LDT_BerichtCode', [k.number.code])
}

/** A group in the message's own namespace: a message class, or a list of them. */
export function block<const F extends Fields>(
  name: string,
  fields: F,
  key: readonly string[] = [],
): Group<F, 'message'> {
  return group('message', name, fields, key)
}

function header<A extends Simple, B extends Simple>(k: Kit, from: A, to: B) {
  return block('Header', headerFields(k, from, to))
}

function briefClient(k: Kit) {
  return {
    Bsn: k.BurgerServicenummer,
    Geboortedatum: k.Geboortedatum,
    Geslacht: k.Geslacht,
    Naam: k.VerkorteNaam,
  }
}
