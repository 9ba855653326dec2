import type { Unit } from '../../calculate/volumes.ts'
import type { Parties } from '../earlier/earlier.ts'

/**
 * What the judge asks of sources outside the messages: lists and contracts that the caller has at hand. What is left out
 * is not judged. Days are 'YYYY-MM-DD'.
 */
export type Outside = {
  /** Is this a municipality on that day (CBS `Gemeentelijke indeling`, TR378)? */
  isMunicipality?(code: string, day: string): boolean
  /** Does the product code belong to the category on that day, in the list these parties use (TR381)? */
  fitsCategory?(product: CodedProduct, day: string, parties: Parties): boolean
  /** What the contract between these parties says of the product on that day (TR341, TR346, TR418); nothing when it says nothing. */
  agreements?(product: CodedProduct, day: string, parties: Parties): readonly Agreement[]
}

export type CodedProduct = { readonly Categorie: string; readonly Code: string }

/** That the contract has this tariff (eurocents) for one of this unit. */
export type Agreement = { readonly Eenheid: Unit; readonly tariff: number }
