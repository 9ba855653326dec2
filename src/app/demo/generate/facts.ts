import type { Origin } from './rates.ts'

/** What the generator says about people, before anything is stored. Births are eight digits, as the BRP keeps them. */
export type Person = {
  id: string
  given: string
  prefix: string
  family: string
  sex: 'male' | 'female' | 'unknown'
  birth: string
  /** An unborn child: the expected day. */
  expected?: string
  death?: string
  bsn?: string
  secrecy: number
  origin: Origin
}

export type Address = {
  id: string
  street: string
  number: string
  letter: string
  addition: string
  postcode: string
  place: string
}

export type Household = {
  id: string
  name: string
  shape: string
  members: string[]
}

export type Residence = {
  id: string
  person: string
  address: string
  since: string
  until?: string
  kind: 'home' | 'institution'
}

export type Relation = {
  id: string
  person: string
  kind: string
  other?: string
  otherName?: string
  since?: string
  until?: string
}

export type Authority = {
  id: string
  child: string
  holder?: string
  holderName?: string
  kind: 'parent' | 'third' | 'nobody-for-now'
  code?: string
  since?: string
  source: 'brp' | 'authority-register' | 'court-order' | 'told'
}

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
