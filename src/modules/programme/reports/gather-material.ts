import type { Scene } from '../../../platform/use-case.ts'
import type { Language } from '../../../platform/words.ts'
import { findWorkersById, settingOn } from '../../organisations/public.ts'
import { named } from '../contract/named.ts'
import { listsOn } from '../lists.ts'
import { valid } from '../rules/indicators/indicators.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { standings } from '../rules/money/bookings.ts'
import { amountOf } from '../rules/money/lines.ts'
import { yearsWith } from '../rules/money/totals.ts'
import { isForEverybody } from '../rules/registers/heard.ts'
import { forAudience, type Material, type ReportIndicator, type ReportMoney } from '../rules/report/material.ts'
import { ranked } from '../rules/risks/matrix.ts'
import { riskZones } from '../settings-risks.ts'
import { type IndicatorFound, indicatorsOf } from '../store/indicators.ts'
import { bookingsOf, linesOf } from '../store/money.ts'
import { getProgramme } from '../store/programmes.ts'
import { listEntries } from '../store/registers/lists.ts'
import { nodesForReport } from '../store/report-nodes.ts'
import { choicesIn } from '../store/reports.ts'
import { risksOf } from '../store/risks.ts'
import { communicationIn } from './gather-communication.ts'
import { savingsIn, subsidiesIn } from './gather-money.ts'

type Where = Pick<Scene, 'tx' | 'municipality'>
type Ask = { programme: string; from: string; on: string; moments: readonly string[]; language: Language }

/**
 * Everything a report can tell of a programme on a day, for readers who may see all; `forAudience` takes out what others may
 * not. A fixed number of questions, whatever the size of the programme.
 */
export async function gatherMaterial(where: Where, ask: Ask): Promise<Material> {
  const { tx, municipality } = where
  const place = { municipality, id: ask.programme }
  const { id, name, since, until } = await getProgramme(tx, place)
  const { moments } = await choicesIn(tx, place)
  const risks = await risksOf(tx, place)
  const indicators = await indicatorsOf(tx, place)
  return {
    programme: { id, name, since, until },
    on: ask.on,
    moments: ask.moments.flatMap((moment) => moments.find((one) => one.id === moment) ?? []),
    nodes: await nodesIn(where, ask),
    money: await moneyIn(where, ask),
    savings: await savingsIn(where, ask),
    subsidies: await subsidiesIn(where, ask),
    riskZones: await settingOn(tx, riskZones, { municipality, day: ask.on }),
    risks: ranked(risks.filter(({ endedOn }) => endedOn === null || endedOn > ask.on)).map(
      ({ id: risk, node, nodeName, text, chance, effect, ownerName, measures }) => ({
        ...{ id: risk, text, chance, effect, owner: ownerName },
        node: named(node, nodeName),
        measures: measures.map((measure) => measure.text),
      }),
    ),
    indicators: indicators.map((one) => indicatorOn(one, ask.on)),
    advice: await adviceIn(where, ask),
    communication: await communicationIn(where, ask),
    heard: await heardIn(where, ask),
  }
}

/**
 * What a page for everybody needs of a programme: its parts and what people said, without asking anything that such a page may
 * not show.
 */
export async function gatherForEverybody(where: Where, ask: Omit<Ask, 'from' | 'moments'>): Promise<Material> {
  const { tx, municipality } = where
  const { id, name, since, until } = await getProgramme(tx, { municipality, id: ask.programme })
  const all: Material = {
    programme: { id, name, since, until },
    on: ask.on,
    nodes: await nodesIn(where, { ...ask, from: since, moments: [] }),
    heard: await heardIn(where, ask),
    ...{ moments: [], money: [], savings: [], subsidies: [], risks: [], indicators: [], advice: [], communication: [] },
    riskZones: { act: 1, actNow: 1 },
  }
  return forAudience(all, 'public')
}

async function nodesIn({ tx, municipality }: Where, { programme, on, moments, language }: Ask) {
  const { kinds, statuses, known } = await listsOn(tx, { municipality, day: on })
  const found = await nodesForReport(tx, { municipality, id: programme }, { on, moments })
  return found.map(({ kind, status, ...node }) => ({
    ...node,
    kind: kinds.find(kind)?.[language] ?? kind,
    shape: known.shapeOf(kind),
    status: status && { ...status, name: statuses.find(status.code)?.[language] ?? status.code },
  }))
}

async function moneyIn({ tx, municipality }: Where, { programme, on }: Ask): Promise<ReportMoney[]> {
  const place = { municipality, id: programme }
  const lines = await linesOf(tx, place)
  const bookings = await bookingsOf(tx, place, on)
  const all = standings(lines, yearsWith(lines, bookings), bookings)
  return lines.map((line) => ({
    effort: line.effort,
    node: named(line.node, line.nodeName),
    nature: line.nature,
    cents: amountOf(line),
    standings: all
      .filter((one) => one.line === line.id && (one.budgeted !== 0 || one.committed !== 0 || one.spent !== 0))
      .map(({ year, budgeted, committed, spent, left }) => ({ year, budgeted, committed, spent, left })),
  }))
}

function indicatorOn(found: IndicatorFound, on: string): ReportIndicator {
  const { id, node, nodeName, name, baseline, target, measured, breaks, meanings } = found
  const { definition, unit, source } = meaningOn(meanings, on)
  const latest = valid(measured.filter((one) => one.on <= on)).at(-1)
  return {
    ...{ id, name, definition, unit, source, baseline, target },
    node: named(node, nodeName),
    latest: latest ? { on: latest.on, value: latest.value, source: latest.source } : null,
    breaks: breaks.filter((one) => one.on <= on).map(({ on: day, why }) => ({ on: day, why })),
  }
}

async function adviceIn({ tx, municipality }: Where, { programme, from }: Ask) {
  const found = await listEntries(tx, { municipality, programme, register: 'advice' })
  const told = found.filter(({ closedOn }) => closedOn === null || closedOn >= from)
  const owners = told.flatMap(({ owner }) => owner ?? [])
  const people = await findWorkersById(tx, municipality, [...new Set(owners)])
  return told.map(({ id, node, title, owner, due, state, details }) => ({
    ...{ id, node, title, due, state },
    givenBy: String(details.givenBy ?? ''),
    owner: owner === null ? null : (people.get(owner)?.name ?? null),
    percent: typeof details.percent === 'number' ? details.percent : null,
  }))
}

async function heardIn({ tx, municipality }: Where, { programme, on }: Pick<Ask, 'programme' | 'on'>) {
  const found = await listEntries(tx, { municipality, programme, register: 'heard' })
  return found
    .map(({ id, node, title, state, outcome, details }) => ({
      ...{ id, node, title, state, outcome },
      fromWhom: String(details.fromWhom ?? ''),
      heardOn: String(details.heardOn),
      forEverybody: isForEverybody({ state, shown: details.shown === true }),
    }))
    .filter(({ heardOn }) => heardOn <= on)
}
