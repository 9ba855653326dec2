import { fitsWithin, minutesOf, type Unit, type Volume, volumeOverRun, volumeWithin } from '../../calculate/volumes.ts'
import type { MessageOf } from '../../model/contents.ts'
import { spokenEuros } from '../../spoken.ts'
import { into } from '../place.ts'
import { type Before, type EarlierRule, isCredit } from './before.ts'
import { CLAIM_ALLOCATION_RULES, type ClaimedOn, claimedOnAllocations, heldToAllocations } from './claims-allocation.ts'
import { CLAIM_PERIOD_RULES } from './claims-periods.ts'
import { CLAIM_REFERENCE_RULES } from './claims-references.ts'
import { CONTRACT_RULES } from './contract.ts'
import { countingCredits, grantedFor } from './credits.ts'
import type { Allocation, ClaimedPerformance } from './earlier.ts'

/** What cannot be compared, because the units do not go together, is left to TR341. */
const TR321: EarlierRule<'323'> = {
  id: 'TR321',
  level: 3,
  messages: ['323'],
  code: '9321',
  says: 'Er is in deze periode meer gedeclareerd dan is toegewezen.',
  todo: 'De aanbieder declareert niet meer dan is toegewezen, of vraagt eerst een wijziging van de toewijzing.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ line: { value }, of }) => {
        const most = volumeWithin(of, value.ProductPeriode)
        const claimed = { Volume: value.GeleverdVolume, Eenheid: value.Eenheid }
        return most !== undefined && fitsWithin(claimed, most) === false
      })
      .flatMap(({ line }) => into(line, 'GeleverdVolume'))
      .map((at) => ({ at })),
}

const TR322: EarlierRule<'323'> = {
  id: 'TR322',
  level: 3,
  messages: ['323'],
  code: '9322',
  says: 'Samen met wat al is gedeclareerd, is dit meer dan er over de hele toewijzing is toegewezen.',
  todo: 'De aanbieder declareert niet meer dan is toegewezen, of vraagt eerst een wijziging van de toewijzing.',
  check: (message, before) =>
    overTheTop(message, before, (allocation) => {
      const most = volumeOverRun(allocation)
      if (most === undefined) return undefined
      const counts = ({ GeleverdVolume, Eenheid }: ClaimedPerformance) =>
        counted({ Volume: GeleverdVolume, Eenheid }, most.Eenheid)
      return { most: counted(most, most.Eenheid), counts }
    }).flatMap(({ line }) => into(line, 'GeleverdVolume').map((at) => ({ at }))),
}

/**
 * The standard adds up `GeleverdVolume`, which is money only when the unit is euros (83). A budget can be compared with
 * money alone, so `IngediendBedrag` is added up: for euros it is the same (CS339).
 */
const TR369: EarlierRule<'323'> = {
  id: 'TR369',
  level: 3,
  messages: ['323'],
  code: '9369',
  says: 'Samen met wat al is gedeclareerd, is dit meer dan het budget van de toewijzing.',
  todo: 'De aanbieder declareert niet meer dan het budget, of vraagt eerst een ander budget.',
  check: (message, before) =>
    overTheTop(message, before, ({ Budget }) =>
      Budget === undefined ? undefined : { most: Budget, counts: ({ IngediendBedrag }) => IngediendBedrag.Bedrag },
    ).flatMap(({ line, of }) => {
      const says = `Samen met wat al is gedeclareerd, is dit meer dan het budget van ${spokenEuros(of.Budget ?? 0)}.`
      return into(line, 'IngediendBedrag').map((at) => ({ at, says }))
    }),
}

/** How much there may be in all, and how much a performance counts for in that. */
type Ceiling = { readonly most: number; counts(performance: ClaimedPerformance): number }

/**
 * The debits with which the sum of all that was claimed on an allocation goes over what it allows. Credits come first
 * (OP366), those that are refused themselves left out; what does not fit, or is refused by another rule, is not counted
 * further: it will be rejected, and may leave room for another.
 */
function overTheTop(
  message: MessageOf<'323'>,
  before: Before,
  ceilingOf: (allocation: Allocation) => Ceiling | undefined,
): readonly ClaimedOn[] {
  // Which lines other rules refuse is looked for only when it matters: when nothing is over with all of them counted, nothing is.
  const over = overTheTopWithout(new Set(), { message, before, ceilingOf })
  return over.length === 0 ? [] : overTheTopWithout(refusedBeside(message, before), { message, before, ceilingOf })
}

type Sums = {
  readonly message: MessageOf<'323'>
  readonly before: Before
  readonly ceilingOf: (allocation: Allocation) => Ceiling | undefined
}

function overTheTopWithout(refused: ReadonlySet<string>, { message, before, ceilingOf }: Sums): readonly ClaimedOn[] {
  // A credit gives room only on the allocation on which its debit took it.
  const counting = new Set(
    countingCredits(message, before)
      .filter((credit) => grantedFor(credit, before)?.ToewijzingNummer === credit.line.value.ToewijzingNummer)
      .map(({ line }) => line.value),
  )
  const onAllocations = Map.groupBy(claimedOnAllocations(message, before), ({ of }) => of)
  const over: ClaimedOn[] = []
  for (const [allocation, claims] of onAllocations) {
    const ceiling = ceilingOf(allocation)
    if (ceiling === undefined) continue
    const earlier = before.claimedOn(allocation.ToewijzingNummer).filter(({ Bsn }) => Bsn === allocation.Bsn)
    const credits = claims.map(({ line }) => line.value).filter((value) => counting.has(value))
    let sum = 0
    for (const each of [...earlier, ...credits]) sum += (isCredit(each) ? -1 : 1) * ceiling.counts(each)
    for (const claimed of claims.filter(({ line }) => !isCredit(line.value))) {
      const more = ceiling.counts(claimed.line.value)
      if (more > 0 && sum + more > ceiling.most) over.push(claimed)
      else if (!refused.has(claimed.line.path)) sum += more
    }
  }
  return over
}

/** The lines of a claim that the other rules about performances refuse, by path. */
function refusedBeside(message: MessageOf<'323'>, before: Before): ReadonlySet<string> {
  const others = [...CLAIM_ALLOCATION_RULES, ...CLAIM_PERIOD_RULES, ...CLAIM_REFERENCE_RULES, ...CONTRACT_RULES, TR321]
  const paths = others.flatMap((rule) => [...rule.check(message, before)].map(({ at }) => at.path))
  return new Set(paths.flatMap((path) => path.match(/^.*\/Prestatie\[\d+\]/)?.[0] ?? []))
}

/** A volume so that it adds up with others in that unit: hours and minutes as minutes; 0 when it cannot (TR341 finds it). */
function counted(volume: Volume, unit: Unit): number {
  if (minutesOf({ Volume: 1, Eenheid: unit }) !== undefined) return minutesOf(volume) ?? 0
  return volume.Eenheid === unit ? volume.Volume : 0
}

/** How much is claimed, against the size or the budget of the allocation. */
export const CLAIM_VOLUME_RULES = [TR321, TR322, TR369]
