import type { CodeList } from './codes.ts'
import * as lists from './codes.ts'
import type { Standard } from './values.ts'

const SAME_IN_BOTH: { readonly [simple: string]: CodeList } = {
  LDT_AanduidingWoonadres: lists.ADDRESS_MARKS,
  LDT_AdresSoort: lists.ADDRESS_KINDS,
  LDT_Communicatievorm: lists.COMMUNICATION,
  LDT_DatumGebruik: lists.DATE_USE,
  LDT_DebetCredit: lists.DEBIT_CREDIT,
  LDT_Eenheid: lists.UNITS,
  LDT_Frequentie: lists.FREQUENCIES,
  LDT_Geslacht: lists.SEXES,
  LDT_JaNee: lists.YES_NO,
  LDT_JuridischeStatus: lists.LEGAL_STATUSES,
  LDT_NaamGebruik: lists.NAME_USES,
  LDT_RedenAfwijzingVerzoek: lists.REFUSAL_REASONS,
  LDT_RedenVerzoek: lists.REQUEST_REASONS,
  LDT_RedenWijziging: lists.CHANGE_REASONS,
  LDT_SoortRelatie: lists.RELATIONS,
  LDT_StatusAanlevering: lists.DELIVERY_STATUSES,
  LDT_TypeVerwijzer: lists.REFERRERS,
  LDT_VerzoekAntwoord: lists.REQUEST_ANSWERS,
  LDT_WettelijkeVertegenwoordiging: lists.REPRESENTATION,
}

const countries = new Intl.DisplayNames('nl', { type: 'region' })

/** What a code of a simple value (`LDT_…`) stands for in Dutch, when its list has names. */
export function nameOfCode(standard: Standard, simple: string, code: string): string | undefined {
  switch (simple) {
    case 'LDT_ProductCategorie':
      return lists.PRODUCT_CATEGORIES[standard][code]
    case 'LDT_RedenBeeindiging':
      return lists.END_REASONS[standard][code]
    case 'LDT_LandCode':
      return countries.of(code)
    default:
      return SAME_IN_BOTH[simple]?.[code]
  }
}
