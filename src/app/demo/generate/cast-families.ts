import type { FamilyName } from './names.ts'
import type { Origin } from './rates.ts'

/** A person of a known family; ages and expected days are told from today, so that the demo never grows old. */
export type CastPerson = {
  key: string
  given: string
  sex: 'male' | 'female' | 'unknown'
  age: number
  /** Where in the year the birthday falls, 0 to 1; the same for children of one birth. */
  within?: number
  /** Not born yet: days from today. */
  expectedIn?: number
  /** Whose surname is another than that of the family. */
  name?: FamilyName
  /** Nobody knows the day of birth. */
  onlyYear?: true
  withoutBsn?: true
  secrecy?: number
}

type CastRelation = readonly [person: string, kind: string, other: string, untilDaysAgo?: number]

export type CastTold = {
  key: string
  prefix?: string
  family: string
  origin: Origin
  postcode: string
  people: readonly CastPerson[]
  relations: readonly CastRelation[]
  authority?: readonly { child: string; holder?: string; holderName?: string; code: string }[]
  homes: readonly { shape: string; who: readonly string[] }[]
}

const woman = (key: string, age: number, given: string, more: Partial<CastPerson> = {}): CastPerson => ({
  key,
  given,
  sex: 'female',
  age,
  ...more,
})
const man = (key: string, age: number, given: string, more: Partial<CastPerson> = {}): CastPerson => ({
  ...woman(key, age, given, more),
  sex: 'male',
})
const unborn = (expectedIn: number): CastPerson => ({ key: 'unborn', given: '', sex: 'unknown', age: 0, expectedIn })

/** Both parents are parents of each child. */
function parentsOf(parents: readonly string[], children: readonly string[]): CastRelation[] {
  return children.flatMap((child) => parents.map((parent) => [parent, 'parent', child] as const))
}
const together = (one: string, other: string): CastRelation => [one, 'partner', other]
const both = (children: readonly string[], holders: readonly string[]) =>
  children.flatMap((child) => holders.map((holder) => ({ child, holder, code: '12' })))

const town = '7741'
const villages = '7751'

/** Known families, one of every shape and each with a story of its own (D01; S000-113, S003-106, S003-133). All made up. */
export const castFamilies: readonly CastTold[] = [
  {
    key: 'yildirim',
    family: 'Yıldırım',
    origin: 'turkish',
    postcode: town,
    people: [
      woman('mother', 34, 'Zeynep', { name: { prefix: '', family: 'Arslan', origin: 'turkish' } }),
      man('father', 37, 'Emre'),
      woman('elif', 8, 'Elif'),
      man('can', 5, 'Can'),
    ],
    relations: [['mother', 'partner', 'father', 420], ...parentsOf(['mother', 'father'], ['elif', 'can'])],
    authority: both(['elif', 'can'], ['mother', 'father']),
    homes: [
      { shape: 'shared-care', who: ['mother', 'elif', 'can'] },
      { shape: 'shared-care', who: ['father', 'elif', 'can'] },
    ],
  },
  {
    key: 'wojcik',
    family: 'Wójcik',
    origin: 'polish',
    postcode: town,
    people: [
      woman('mother', 31, 'Agnieszka'),
      man('father', 33, 'Łukasz'),
      woman('zofia', 3, 'Zofia', { within: 0.4 }),
      woman('maja', 3, 'Maja', { within: 0.4 }),
      man('antoni', 3, 'Antoni', { within: 0.4 }),
    ],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['zofia', 'maja', 'antoni'])],
    authority: both(['zofia', 'maja', 'antoni'], ['mother', 'father']),
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'zofia', 'maja', 'antoni'] }],
  },
  {
    key: 'hart',
    prefix: "'t",
    family: 'Hart',
    origin: 'dutch',
    postcode: town,
    people: [woman('mother', 23, 'Marloes'), man('siem', 4, 'Siem'), unborn(64)],
    relations: parentsOf(['mother'], ['siem', 'unborn']),
    authority: both(['siem'], ['mother']),
    homes: [{ shape: 'one-parent', who: ['mother', 'siem', 'unborn'] }],
  },
  {
    key: 'brink',
    prefix: 'van den',
    family: 'Brink',
    origin: 'dutch',
    postcode: town,
    people: [
      woman('mother', 47, 'Ineke'),
      man('father', 49, 'Roelof'),
      woman('own', 15, 'Lieke'),
      man('foster', 7, 'Noah', { name: { prefix: '', family: 'Santing', origin: 'dutch' } }),
    ],
    relations: [
      together('mother', 'father'),
      ...parentsOf(['mother', 'father'], ['own']),
      ['mother', 'foster-parent', 'foster'],
      ['father', 'foster-parent', 'foster'],
    ],
    authority: [
      { child: 'foster', holderName: 'Jeugdbescherming Noorderlicht', code: 'D' },
      ...both(['own'], ['mother', 'father']),
    ],
    homes: [{ shape: 'foster', who: ['mother', 'father', 'own', 'foster'] }],
  },
  {
    key: 'blended',
    prefix: 'de',
    family: 'Boer',
    origin: 'dutch',
    postcode: town,
    people: [
      woman('mother', 38, 'Kim', { name: { prefix: '', family: 'Postma', origin: 'frisian' } }),
      man('father', 41, 'Sander'),
      man('luuk', 14, 'Luuk'),
      woman('fenna', 11, 'Fenna', { name: { prefix: 'van', family: 'Veen', origin: 'dutch' } }),
      man('mees', 2, 'Mees'),
    ],
    relations: [
      together('mother', 'father'),
      ...parentsOf(['father'], ['luuk', 'mees']),
      ...parentsOf(['mother'], ['fenna', 'mees']),
      ['mother', 'step-parent', 'luuk'],
      ['father', 'step-parent', 'fenna'],
    ],
    authority: [...both(['mees'], ['mother', 'father']), ...both(['fenna'], ['mother'])],
    homes: [{ shape: 'blended', who: ['mother', 'father', 'luuk', 'fenna', 'mees'] }],
  },
  {
    key: 'veenstra',
    family: 'Veenstra',
    origin: 'frisian',
    postcode: town,
    people: [woman('mother', 44, 'Anouk'), man('father', 45, 'Jelle'), woman('tess', 15, 'Tess')],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['tess'])],
    authority: both(['tess'], ['mother', 'father']),
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'tess'] }],
  },
  {
    key: 'ozgur',
    family: 'Özgür',
    origin: 'turkish',
    postcode: town,
    people: [woman('mother', 42, 'Derya'), man('deniz', 16, 'Deniz')],
    relations: parentsOf(['mother'], ['deniz']),
    authority: both(['deniz'], ['mother']),
    homes: [{ shape: 'one-parent', who: ['mother', 'deniz'] }],
  },
  {
    key: 'hidding',
    family: 'Hidding',
    origin: 'dutch',
    postcode: town,
    people: [woman('mother', 40, 'Renske'), man('father', 43, 'Maarten'), man('gijs', 12, 'Gijs')],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['gijs'])],
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'gijs'] }],
  },
  {
    key: 'vandijk',
    prefix: 'van',
    family: 'Dijk',
    origin: 'dutch',
    postcode: '7742',
    people: [
      woman('mother', 33, 'Chantal', { secrecy: 7 }),
      woman('lotte', 6, 'Lotte', { within: 0.7, secrecy: 7 }),
      man('luca', 6, 'Lucas', { within: 0.7, secrecy: 7 }),
    ],
    relations: parentsOf(['mother'], ['lotte', 'luca']),
    authority: both(['lotte', 'luca'], ['mother']),
    homes: [{ shape: 'one-parent', who: ['mother', 'lotte', 'luca'] }],
  },
  {
    key: 'prins',
    family: 'Prins',
    origin: 'dutch',
    postcode: town,
    people: [woman('mother', 36, 'Daphne'), man('jesse', 9, 'Jesse'), woman('evi', 6, 'Evi')],
    relations: parentsOf(['mother'], ['jesse', 'evi']),
    authority: both(['jesse', 'evi'], ['mother']),
    homes: [{ shape: 'one-parent', who: ['mother', 'jesse', 'evi'] }],
  },
  {
    key: 'oldenhuis',
    family: 'Oldenhuis',
    origin: 'dutch',
    postcode: '7742',
    people: [
      woman('mother', 42, 'Geertje'),
      man('father', 46, 'Harm'),
      man('boaz', 17, 'Boaz'),
      woman('roos', 15, 'Roos'),
      man('thijs', 13, 'Thijs'),
      woman('saar', 10, 'Saar'),
      man('levi', 8, 'Levi'),
      woman('noor', 5, 'Noor'),
      woman('eva', 1, 'Eva'),
    ],
    relations: [
      together('mother', 'father'),
      ...parentsOf(['mother', 'father'], ['boaz', 'roos', 'thijs', 'saar', 'levi', 'noor', 'eva']),
    ],
    homes: [
      {
        shape: 'two-parents',
        who: ['mother', 'father', 'boaz', 'roos', 'thijs', 'saar', 'levi', 'noor', 'eva'],
      },
    ],
  },
  {
    key: 'haile',
    family: 'Haile',
    origin: 'arabic',
    postcode: '7742',
    people: [
      woman('mother', 27, 'Selam', { onlyYear: true, withoutBsn: true }),
      man('abel', 1, 'Abel', { withoutBsn: true }),
    ],
    relations: parentsOf(['mother'], ['abel']),
    homes: [{ shape: 'one-parent', who: ['mother', 'abel'] }],
  },
  {
    key: 'leeuwen',
    prefix: 'van',
    family: 'Leeuwen',
    origin: 'dutch',
    postcode: town,
    people: [
      woman('mother', 39, 'Linda'),
      man('father', 40, 'Dennis'),
      woman('isa', 10, 'Isa', { within: 0.2 }),
      woman('puck', 10, 'Puck', { within: 0.2 }),
    ],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['isa', 'puck'])],
    authority: both(['isa', 'puck'], ['mother', 'father']),
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'isa', 'puck'] }],
  },
  {
    key: 'sorensen',
    family: 'Sørensen',
    origin: 'german',
    postcode: town,
    people: [woman('mother', 45, 'Ingrid'), woman('freja', 19, 'Freja')],
    relations: parentsOf(['mother'], ['freja']),
    homes: [{ shape: 'one-parent', who: ['mother', 'freja'] }],
  },
  {
    key: 'jonker',
    family: 'Jonker',
    origin: 'dutch',
    postcode: town,
    people: [woman('grandmother', 62, 'Tineke'), man('boaz', 13, 'Stijn')],
    relations: [['grandmother', 'grandparent', 'boaz']],
    authority: [{ child: 'boaz', holder: 'grandmother', code: 'D' }],
    homes: [{ shape: 'grandparents', who: ['grandmother', 'boaz'] }],
  },
  {
    key: 'meppelink',
    family: 'Meppelink',
    origin: 'dutch',
    postcode: villages,
    people: [woman('mother', 35, 'Marieke'), man('father', 36, 'Niels'), man('teun', 7, 'Teun')],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['teun'])],
    authority: both(['teun'], ['mother', 'father']),
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'teun'] }],
  },
  {
    key: 'zwiers',
    family: 'Zwiers',
    origin: 'dutch',
    postcode: villages,
    people: [woman('mother', 29, 'Britt'), woman('yara', 3, 'Yara')],
    relations: parentsOf(['mother'], ['yara']),
    authority: both(['yara'], ['mother']),
    homes: [{ shape: 'one-parent', who: ['mother', 'yara'] }],
  },
  {
    key: 'wessels',
    family: 'Wessels',
    origin: 'dutch',
    postcode: town,
    people: [woman('mother', 41, 'Esmée'), man('father', 44, 'Björn'), woman('jill', 14, 'Jill')],
    relations: [together('mother', 'father'), ...parentsOf(['mother', 'father'], ['jill'])],
    authority: both(['jill'], ['mother', 'father']),
    homes: [{ shape: 'two-parents', who: ['mother', 'father', 'jill'] }],
  },
]
