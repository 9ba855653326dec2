import type { PopulationInBulk } from '../../../modules/households/public.ts'
import type { Origin } from './rates.ts'

type Kept<Facts extends Exclude<keyof PopulationInBulk, 'municipality'>> = PopulationInBulk[Facts][number]

/** What the generator says about people, before anything is stored. */
export type Person = Kept<'persons'> & { origin: Origin }
export type Address = Kept<'addresses'>
export type Household = Kept<'households'> & { shape: string }
export type Residence = Kept<'residences'>
export type Relation = Kept<'relations'>
export type Authority = Kept<'authorities'>

/** Everybody in one municipality. */
export type Population = {
  municipality: string
  persons: Person[]
  addresses: Address[]
  households: Household[]
  residences: Residence[]
  relations: Relation[]
  authorities: Authority[]
}

export function nobodyIn(municipality: string): Population {
  return { municipality, persons: [], addresses: [], households: [], residences: [], relations: [], authorities: [] }
}
