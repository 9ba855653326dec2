import type { Address } from './facts.ts'
import type { Random } from './random.ts'

/** A place with its four-digit postcodes and how many of the inhabitants live there, roughly. */
type Place = { name: string; postcodes: readonly [string, ...string[]]; weight: number }

/** Places of the two demo municipalities, all in an area that has a team. The streets and house numbers below are made up. */
const places: Readonly<Record<string, readonly Place[]>> = {
  '0109': [
    { name: 'Coevorden', postcodes: ['7741', '7742'], weight: 48 },
    { name: 'Dalen', postcodes: ['7751'], weight: 18 },
    { name: 'Schoonoord', postcodes: ['7848'], weight: 14 },
    { name: 'Noord-Sleen', postcodes: ['7846'], weight: 8 },
    { name: 'Wachtum', postcodes: ['7754'], weight: 7 },
    { name: "'t Haantje", postcodes: ['7847'], weight: 5 },
  ],
  '0114': [
    { name: 'Emmen', postcodes: ['7811', '7812', '7815', '7821', '7823'], weight: 55 },
    { name: 'Klazienaveen', postcodes: ['7891'], weight: 12 },
    { name: 'Emmer-Compascuum', postcodes: ['7881'], weight: 8 },
    { name: 'Nieuw-Weerdinge', postcodes: ['7831'], weight: 4 },
    { name: 'Schoonebeek', postcodes: ['7761'], weight: 4 },
  ],
}

const streets =
  "Dorpsstraat, Kerkstraat, Schoolstraat, Molenweg, Stationsweg, Beukenlaan, Eikenlaan, Kastanjelaan, Lindelaan, Berkenweg, Esweg, Brink, Noordesch, Zuideresch, Achterweg, Kanaalweg, Sluisweg, Veenweg, Heideweg, Bosrand, Wilgenstraat, Elzenhof, Meidoornhof, Populierenstraat, Tulpstraat, Rozenstraat, Dahliastraat, Irisstraat, Merelstraat, Vinkenlaan, Zwaluwhof, Spechtstraat, Kievitsweg, Reigerstraat, Haverkamp, Roggekamp, Gerstakker, Korenbloemstraat, Klaproosweg, Boerhoorn, Wethouder Prinsstraat, Dokter Bosstraat, Notaris Visserlaan, Meester Kuiperhof, Prinses Fennalaan, Parallelweg, Oostersingel, Westersingel, Marktstraat, Smidstraat, Bakkerstraat, Weverstraat, Looiersgang, 't Hoekje, Aan 't Diep, Dijkje, Oude Baan, Nieuwe Erven, Tuinpad, Vaart Noordzijde, Vaart Zuidzijde".split(
    ', ',
  )

const HOUSES_PER_STREET = 60
const LETTERS = 'ABCDEGHJKLNPRSTVWXZ'

/** Front doors of a municipality, each given out once; `wanted` asks for one with this four-digit postcode. */
export function frontDoors(municipality: string, random: Random) {
  const known = places[municipality] ?? [{ name: `Plaats ${municipality}`, postcodes: ['1111'] as const, weight: 1 }]
  const weights = Object.fromEntries(known.map((place, i) => [String(i), place.weight]))
  const given = new Map<string, number>()
  return (at: Date, wanted?: string): Address => {
    const there = wanted && known.find(({ postcodes }) => postcodes.includes(wanted))
    const place = there || (known[Number(random.weighted(weights))] ?? known[0])
    if (!place) throw new RangeError('A municipality has a place.')
    const postcode = there ? wanted : random.pick(place.postcodes)
    const count = given.get(postcode) ?? 0
    given.set(postcode, count + 1)
    return { id: random.id(at), place: place.name, ...houseOf(postcode, count) }
  }
}

/** House number `count` of a postcode area: the streets fill up one after the other, with gaps as in life. */
function houseOf(postcode: string, count: number): Omit<Address, 'id' | 'place'> {
  const street = Math.floor(count / HOUSES_PER_STREET)
  const name = streets[(street * 17) % streets.length] ?? 'Dorpsstraat'
  const round = Math.floor(street / streets.length)
  const letters = `${LETTERS[Math.floor(street / LETTERS.length) % LETTERS.length]}${LETTERS[street % LETTERS.length]}`
  const step = count % HOUSES_PER_STREET
  return {
    street: round === 0 ? name : `${round + 1}e ${name}`,
    number: String(1 + 2 * step + (step % 7 === 3 ? 1 : 0)),
    letter: step % 23 === 5 ? 'A' : '',
    addition: '',
    postcode: `${postcode}${letters}`,
  }
}
