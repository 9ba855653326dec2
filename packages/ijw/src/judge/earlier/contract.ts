import { tariffPerMinute } from '../../calculate/amounts.ts'
import { spokenEuros } from '../../spoken.ts'
import type { Agreement } from '../outside/outside.ts'
import { into } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import { heldToAllocations } from './claims-allocation.ts'
import { repeatsGranted } from './credits.ts'
import type { ClaimedPerformance } from './earlier.ts'
import { claimedIn } from './lines.ts'

/**
 * Hours may be claimed in minutes. An allocation without a size says no unit; then the contract does, and without a word
 * of the contract (`Outside.agreements`) there is nothing to hold the unit to.
 */
const TR341: EarlierRule<'323'> = {
  id: 'TR341',
  level: 3,
  messages: ['323'],
  code: '9341',
  says: 'De eenheid past niet bij de toewijzing of bij het contract.',
  todo: 'De aanbieder declareert in de eenheid van de toewijzing; bij uren mag het ook in minuten.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ line: { value }, of }) => {
        const units =
          of.Omvang === undefined ? agreedFor(value, before).map(({ Eenheid }) => Eenheid) : [of.Omvang.Eenheid]
        return units.length > 0 && !units.some((unit) => goesWith(value, unit))
      })
      .flatMap(({ line }) => into(line, 'Eenheid'))
      .map((at) => ({ at })),
}

/**
 * The standard puts this rule at level 3, though it needs the contract and no earlier message. It is judged only where the
 * contract has a tariff for the unit: of minutes also when it has one for hours (IV081). Euros (83) have no tariff (CD087).
 */
const TR418: EarlierRule<'323'> = {
  id: 'TR418',
  level: 3,
  messages: ['323'],
  code: '0611',
  says: 'Het tarief is een ander dan het tarief in het contract.',
  todo: 'De aanbieder declareert met het tarief uit het contract.',
  check: (message, before) =>
    claimedIn(message).flatMap((line) => {
      if (repeatsGranted(line, before)) return []
      const agreed = agreedFor(line.value, before).filter(({ Eenheid }) => goesWith(line.value, Eenheid))
      const tariffs = agreed.map((agreement) => tariffFor(line.value, agreement))
      const [tariff] = tariffs
      if (tariff === undefined || tariffs.some((each) => each === line.value.ProductTarief)) return []
      const says = `Het tarief in het contract is ${spokenEuros(tariff)}.`
      return into(line, 'ProductTarief').map((at) => ({ at, says }))
    }),
}

function agreedFor(performance: ClaimedPerformance, { outside, parties }: Before): readonly Agreement[] {
  const product = { Categorie: performance.ProductCategorie, Code: performance.ProductCode }
  return outside.agreements?.(product, performance.ProductPeriode.Begindatum, parties) ?? []
}

/** May a performance be claimed in its unit when this unit was allocated or agreed? */
function goesWith({ Eenheid }: ClaimedPerformance, unit: Agreement['Eenheid']): boolean {
  return Eenheid === unit || (Eenheid === '01' && unit === '04')
}

function tariffFor({ Eenheid }: ClaimedPerformance, agreement: Agreement): number {
  return Eenheid === agreement.Eenheid ? agreement.tariff : tariffPerMinute(agreement.tariff)
}

/** What a claim has to take over from the contract. */
export const CONTRACT_RULES = [TR341, TR418]
