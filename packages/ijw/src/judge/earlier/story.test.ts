import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  allocating,
  answering,
  claiming,
  judging,
  monthOf,
  requesting,
  starting,
  stopping,
} from '../../../test/cases/earlier-begin.ts'
import { amountOf } from '../../calculate/amounts.ts'
import { addDays, monthOf as monthOfDay } from '../../calculate/days.ts'
import { productPeriods } from '../../calculate/periods.ts'
import { volumeOverRun, volumeWithin } from '../../calculate/volumes.ts'
import type { Message } from '../../model/contents.ts'
import { judgeAgainstEarlier } from './judge.ts'
import { inMemoryEarlier } from './memory.ts'

/** Sizes that an allocation may have (list of allocation variants), of both ways of paying. */
const SIZES = [
  { Volume: 30, Eenheid: '01', Frequentie: '1' },
  { Volume: 4, Eenheid: '04', Frequentie: '2' },
  { Volume: 15, Eenheid: '04', Frequentie: '4' },
  { Volume: 80, Eenheid: '04', Frequentie: '6' },
  { Volume: 3, Eenheid: '16', Frequentie: '2' },
  { Volume: 1, Eenheid: '82', Frequentie: '4' },
  { Volume: 30_000, Eenheid: '83', Frequentie: '2' },
] as const
const TARIFF = 1_500

const PLANS = fc.record({
  size: fc.constantFrom(...SIZES),
  begin: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
  days: fc.integer({ min: 0, max: 250 }),
  investigated: fc.boolean(),
  paused: fc.boolean(),
  /** In the months that say so nothing is claimed, and all that is due goes into the next claim (IV090). */
  skips: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
})
type Plan = typeof PLANS extends fc.Arbitrary<infer P> ? P : never

test('[E05] a right story, from request to last claim, gives no finding', async () => {
  await fc.assert(
    fc.asyncProperty(PLANS, async (plan) => {
      const memory = inMemoryEarlier()
      for (const message of storyOf(plan)) {
        assert.deepEqual(await judgeAgainstEarlier(message, memory), [], message.number)
        memory.remember(message)
      }
    }),
    { numRuns: 200 },
  )
})

test('[E05] each message of a story that comes twice is noticed the second time', async () => {
  await fc.assert(
    fc.asyncProperty(PLANS, fc.nat(), async (plan, pick) => {
      const story = storyOf(plan)
      const again = story[pick % story.length]
      assert.ok(again)
      const found = await judgeAgainstEarlier(again, inMemoryEarlier(story))
      assert.ok(found.some(({ rule }) => rule === 'TR056'))
    }),
    { numRuns: 200 },
  )
})

/** Everything that is sent about one allocation, in order, by the plan. */
function storyOf({ size, begin, days, investigated, paused, skips }: Plan): readonly Message[] {
  const end = addDays(begin, days)
  const started = { ToewijzingIngangsdatum: begin, Begindatum: begin }
  const again = { ...started, Begindatum: end }
  const asked = requesting([{ ToewijzingIngangsdatum: begin, ToewijzingEinddatum: end, Omvang: size }])
  const allocated = allocating([
    { ReferentieAanbieder: 'V-2026-0001', Ingangsdatum: begin, Einddatum: end, Omvang: size },
  ])
  const pause = stopping([{ ...started, RedenBeeindiging: '20', Einddatum: begin }], { id: 'pause' })
  const resumed = begin === end ? [pause] : [pause, starting([again], { id: 'again' })]
  const last = paused && begin !== end ? again : started
  return [
    asked,
    ...(investigated ? [answering()] : []),
    allocated,
    starting([started], { id: 'start' }),
    ...(paused ? resumed : []),
    ...claimsOf({ size, begin, end, skips }),
    stopping([{ ...last, Einddatum: end }], { id: 'stop' }),
  ]
}

type Run = { size: Plan['size']; begin: string; end: string; skips: readonly boolean[] }

function claimsOf({ size, begin, end, skips }: Run): readonly Message[] {
  const run = { Ingangsdatum: begin, Einddatum: end, Omvang: size }
  let left = volumeOverRun(run)?.Volume ?? 0
  const lines = productPeriods(run).map((ProductPeriode, at) => {
    const GeleverdVolume = Math.min(left, volumeWithin(run, ProductPeriode)?.Volume ?? 0)
    left -= GeleverdVolume
    const tariff = size.Eenheid === '83' ? undefined : TARIFF
    const priced = { GeleverdVolume, Eenheid: size.Eenheid, ...(tariff !== undefined && { ProductTarief: tariff }) }
    return {
      month: monthOfDay(ProductPeriode.Begindatum),
      line: {
        ...priced,
        ProductReferentie: { ReferentieNummer: `P${at}` },
        ProductPeriode,
        ProductTarief: tariff,
        IngediendBedrag: { Bedrag: amountOf(priced) ?? 0, DebetCredit: 'D' },
      } as const,
    }
  })
  const due: (typeof lines)[number]['line'][] = []
  return lines.flatMap(({ month, line }, at) => {
    due.push(line)
    const skipped = skips[at % skips.length] === true && at < lines.length - 1
    if (skipped) return []
    const claim = claiming(
      due.splice(0),
      { number: `D${at}`, month },
      { id: `claim-${at}`, day: monthOf(month).Einddatum },
    )
    const answer = judging({ of: claim }, (body) => {
      body.Header.BerichtIdentificatie.Identificatie = `answer-${at}`
    })
    return [claim, answer]
  })
}
