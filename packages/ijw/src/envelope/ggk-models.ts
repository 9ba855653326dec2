import { anything, code, group, type Model, optional, text } from '../model/kinds.ts'

/**
 * What goes over the node for municipalities (GGk, envelope 2.1 of 2017): a message on its way (Di01), an answer to one
 * (Du01), and the fault that comes back when the node cannot deliver (Fo01).
 */

const STUF = { prefix: 'StUF', uri: 'http://www.egem.nl/StUF/StUF0301' }
const GGK = { prefix: 'GGK', uri: 'http://www.stufstandaarden.nl/koppelvlak/ggk0210' }
const SPACES = { stuf: STUF, ggk: GGK }

const any = (name: string, most: number, least = 0) => text(name, 'any', { least, most })
const number = any('Refnummer', 40)
const version = text('Versienr', 'digits', { least: 4, most: 4 })
const moment = text('Tijdstip', 'digits', { least: 8, most: 17 })
const system = {
  organisatie: any('Organisatie', 200),
  applicatie: any('Applicatie', 50, 3),
  administratie: optional(any('Administratie', 50)),
  gebruiker: optional(any('Gebruiker', 100)),
}
const party = group('stuf', 'Systeem', system)
const file = text('BinaireInhoud', 'any', { least: 0 })

const parameters = group('ggk', 'Parameters', {
  applicatieVersie: version,
  applicatieSubversie: version,
  functieVersie: version,
  functieSubversie: version,
  // One of the two; the language of models knows no choice, so `unwrap` and `wrap` see to that.
  bericht: group('ggk', 'Bericht', { tekstBestand: optional(file), xmlBestand: optional(file) }),
})

export const DI01 = model(
  'envelopHeenbericht-ggk_Di01',
  'ggk',
  group('ggk', 'Di01', {
    stuurgegevens: group('stuf', 'Stuurgegevens', {
      berichtcode: code('Berichtcode', ['Di01']),
      zender: party,
      ontvanger: party,
      referentienummer: number,
      tijdstipBericht: moment,
      functie: any('Functie', 30),
    }),
    parameters,
  }),
)

export const DU01 = model(
  'envelopRetourbericht-ggk_Du01',
  'ggk',
  group('ggk', 'Du01', {
    stuurgegevens: group('stuf', 'Stuurgegevens', {
      berichtcode: code('Berichtcode', ['Du01']),
      zender: party,
      ontvanger: party,
      referentienummer: number,
      tijdstipBericht: moment,
      crossRefnummer: number,
      functie: any('Functie', 30),
    }),
    parameters,
  }),
)

const faultParty = group('stuf', 'Systeem', { ...system, organisatie: optional(system.organisatie) })

export const FO01 = model(
  'Fo01Bericht',
  'stuf',
  group('stuf', 'Fo01', {
    stuurgegevens: group('stuf', 'Stuurgegevens', {
      berichtcode: code('Berichtcode', ['Fo01']),
      zender: faultParty,
      ontvanger: faultParty,
      referentienummer: number,
      tijdstipBericht: moment,
      crossRefnummer: number,
    }),
    body: group('stuf', 'Foutbericht', {
      code: any('Foutcode', 7),
      plek: code('Foutplek', ['client', 'server']),
      omschrijving: any('Foutomschrijving', 200),
      details: optional(any('Foutdetails', 1000)),
      // Details for machines, in any XML: the code and the description already say what a person needs.
      detailsXML: optional(anything('FoutdetailsXML')),
    }),
  }),
)

function model<G extends Model['content']>(root: string, space: keyof typeof SPACES, content: G): Model<G> {
  return { root, space, content, spaces: space === 'stuf' ? { stuf: STUF } : SPACES }
}
