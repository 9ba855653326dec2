import type { Scene } from '../../../platform/use-case.ts'
import { named } from '../contract/named.ts'
import { sumOf } from '../rules/money/amounts.ts'
import { expectedOf } from '../rules/money/savings.ts'
import { type Application, grantedIn, subsidyStateOf } from '../rules/money/subsidies.ts'
import type { ReportSaving, ReportSubsidy } from '../rules/report/material.ts'
import { savingsOf } from '../store/savings.ts'
import { schemesOf } from '../store/subsidies.ts'

type Where = Pick<Scene, 'tx' | 'municipality'>
type Ask = { programme: string; on: string }

const yearOf = (day: string) => Number(day.slice(0, 4))

/** What is expected to be saved, and what was in the years up to that of the report. */
export async function savingsIn({ tx, municipality }: Where, { programme, on }: Ask): Promise<ReportSaving[]> {
  const found = await savingsOf(tx, { municipality, id: programme })
  return found.map(({ id, node, nodeName, what, from, until, reasoning, assumptions, results, ...saving }) => ({
    ...{ id, what, from, until, reasoning, assumptions },
    node: named(node, nodeName),
    expected: expectedOf(saving),
    results: results.filter(({ year }) => year <= yearOf(on)).map(({ year, cents, how }) => ({ year, cents, how })),
  }))
}

/** The schemes with what was asked, granted and settled on the day: what came later is not known yet. */
export async function subsidiesIn({ tx, municipality }: Where, { programme, on }: Ask): Promise<ReportSubsidy[]> {
  const found = await schemesOf(tx, { municipality, id: programme })
  return found
    .filter(({ from }) => from <= on)
    .map(({ id, node, nodeName, name, direction, basis, ceiling, applications }) => {
      const known = applications.filter(({ receivedOn }) => receivedOn <= on).map((one) => asOn(one, on))
      return {
        ...{ id, name, direction, basis, ceiling },
        node: named(node, nodeName),
        asked: sumOf(known.map(({ asked }) => asked)),
        granted: grantedIn(known.map(({ grant }) => ({ grant, settlement: null }))),
        settled: sumOf(known.map(({ settlement }) => settlement?.cents ?? 0)),
        applications: known.map((one) => ({
          ...{ applicant: one.applicant, purpose: one.purpose, asked: one.asked },
          granted: one.grant?.granted ?? null,
          state: subsidyStateOf(one),
        })),
      }
    })
}

function asOn<Found extends Application>(found: Found, on: string): Found {
  const known = <Step extends { on: string }>(step: Step | null) => (step !== null && step.on <= on ? step : null)
  const { grant, account, settlement } = found
  return { ...found, grant: known(grant), account: known(account), settlement: known(settlement) }
}
