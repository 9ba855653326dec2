import type { Refusal } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findOpenDossierOf } from '../dossiers/public.ts'
import { voicesOf } from '../households/public.ts'
import { listOrganisationNames } from '../organisations/public.ts'
import { MeldcodeFilePage, ShowMeldcodeFile, type StepShown } from './contract/meldcode.ts'
import { loadMeldcodeFile, type MeldcodeWork, maySeeFile } from './load-meldcode-file.ts'
import { ADVISERS } from './rules/advice.ts'
import { codesOn } from './rules/dated.ts'
import { decideClosing, whatMayBeDone } from './rules/meldcode.ts'
import { decideSending, finalDeciders, refuseDecider } from './rules/meldcode-decision.ts'
import { MELDCODE_SETTINGS, standOf } from './rules/meldcode-file.ts'
import { refusePassingOn } from './rules/meldcode-work.ts'
import { findOrganisation, listHolders, namesOf, type StepRecord } from './store/meldcode-records.ts'
import { getSignal } from './store/signals.ts'

/** A meldcode file: what was done, what may be done now, and why not when it may not. */
export const showMeldcodeFile = useCase({
  name: 'signals.show-meldcode-file',
  summary: 'Een meldcodedossier openen',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ShowMeldcodeFile,
  output: MeldcodeFilePage,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId }) {
    const { tx, municipality } = scene
    const work = await loadMeldcodeFile(scene, fileId, 'read')
    const { row, advice, reports } = work
    const names = await namesOf(tx, municipality, writersOf(work))
    const nameOf = (id: string) => names.get(id) ?? ''
    const signal = row.signal && (await getSignal(tx, municipality, row.signal))
    const passed = row.passedSignal && (await getSignal(tx, municipality, row.passedSignal))
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      client: row.client,
      aboutAdult: row.aboutAdult,
      openedBy: nameOf(row.openedBy),
      openedAt: row.openedAt.toISOString(),
      signal: signal ? { id: signal.id, number: signal.number } : null,
      passedSignal: passed ? passed.number : null,
      closed:
        row.closedAt && row.closedBy
          ? { by: nameOf(row.closedBy), at: row.closedAt.toISOString(), followUp: row.followUp }
          : null,
      records: work.records.map((record, at) => shownStep(record, { nth: at + 1, by: nameOf(record.by) })),
      advice: advice.map(({ record: _, ...one }) => ({
        ...one,
        sharing: one.sharing ?? null,
        question: one.question ?? '',
        answer: one.answer ?? '',
        by: nameOf(one.by),
        at: one.at.toISOString(),
      })),
      reports: reports.map((report) => ({ ...report, by: nameOf(report.by), at: report.at.toISOString() })),
      ledger: signal ? await ledgerOf(scene, signal.household) : null,
      ...(await whoDecides(scene, work)),
      ...whereItStands(scene, work),
    }
  },
})

function writersOf({ row, records, advice, reports }: MeldcodeWork): string[] {
  const written = [...records, ...advice, ...reports].map(({ by }) => by)
  return [row.openedBy, ...(row.closedBy ? [row.closedBy] : []), ...written]
}

function shownStep(record: StepRecord, { nth, by }: { nth: number; by: string }): StepShown {
  const { weighing, decision } = record
  return {
    nth,
    step: record.step,
    state: record.state,
    by,
    at: record.at.toISOString(),
    text: record.text ?? '',
    until: record.until ?? null,
    because: record.because ?? null,
    acute: record.acute ?? null,
    pieces: [...record.pieces],
    kindcheck: record.kindcheck ?? null,
    weighing: weighing ? { frame: weighing.frame, answers: weighing.answers, norm: weighing.norm } : null,
    decision: decision ? { ...decision, passedOver: [...decision.passedOver] } : null,
  }
}

/** Whom and to whom one can choose for the sharing ledger, when this family has a dossier. */
async function ledgerOf({ tx, municipality, today }: Scene, household: string | null) {
  if (!household || !(await findOpenDossierOf(tx, municipality, household))) return null
  const voices = await voicesOf(tx, { municipality, household, day: today })
  const organisations = await listOrganisationNames(tx, municipality)
  return {
    persons: voices.map(({ id, name }) => ({ id, name })),
    receivers: [...organisations]
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}

async function whoDecides({ tx, municipality, actor, today }: Scene, { row, file }: MeldcodeWork) {
  const roles = finalDeciders(MELDCODE_SETTINGS.deciders, { ...file, on: today })
  const organisation = (await findOrganisation(tx, municipality, row.organisation))?.name ?? ''
  const holders = await listHolders(tx, { municipality, organisation: row.organisation }, { roles, today })
  return {
    organisation,
    decides: refuseDecider(file, { by: actor, on: today }, MELDCODE_SETTINGS) === undefined,
    deciders: holders.map(({ name }) => name),
  }
}

function whereItStands({ actor, now, today, municipality }: Scene, { row, file, reported }: MeldcodeWork) {
  const who = { by: actor, at: now }
  const stand = standOf(file, today)
  // What one still has to type is asked by the form; only what stands in the way is said here.
  const closing = decideClosing(file, { ...who, reported, followUp: '-' })
  const sending = decideSending(file, who)
  return {
    acute: file.acute,
    steps: whatMayBeDone(file, who).map(({ step, refusal }) => ({
      step,
      state: stand.steps[step].state,
      until: stand.steps[step].last?.until ?? null,
      overdue: stand.steps[step].overdue,
      no: noOf(refusal),
    })),
    norm: stand.norm ?? null,
    kindcheck: stand.kindcheck ?? null,
    review: stand.review,
    reviewOn: stand.decision?.reviewOn ?? null,
    reported,
    acts: {
      prepare: noOf(file.closedAt ? { refused: 'signals/file-closed' } : sending),
      report: noOf(file.closedAt ? { refused: 'signals/file-closed' } : sending),
      passOn: noOf(refusePassingOn(file, row)),
      close: noOf(closing),
    },
    choices: {
      talkSkips: codesOn(MELDCODE_SETTINGS.talkSkips, today, municipality).map(({ code }) => code),
      advisers: codesOn(ADVISERS, today, municipality).map(({ code }) => code),
    },
  }
}

function noOf(outcome: object | undefined): { code: string; facts: Record<string, string | number> } | null {
  if (!outcome || !('refused' in outcome)) return null
  const { refused, facts } = outcome as Refusal
  return { code: refused, facts: facts ?? {} }
}
