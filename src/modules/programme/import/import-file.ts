import fs from 'node:fs/promises'
import path from 'node:path'
import type { Actor } from '../../../platform/actor.ts'
import { inTransaction } from '../../../platform/database.ts'
import { fold } from '../../../platform/folding.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { listWorkers, type Role } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { ImportPage, ImportSaved, LARGEST_UPLOAD } from '../contract/imports.ts'
import { ProgrammeList } from '../contract/programmes.ts'
import { listAllProgrammes } from '../tree/list-programmes.ts'
import { correctImport } from './correct-draft.ts'
import { tooLargeFor } from './open-report.ts'
import { saveImport } from './save-import.ts'
import { showImport } from './show-import.ts'
import { uploadReport } from './upload-report.ts'

const MEGABYTE = 1024 * 1024

export type FileToImport = {
  file: string
  municipality: string
  /** The policy officer for whom it is read, by name. */
  worker: string
  /** The name of a programme that is there, when it may be saved at once. */
  programme?: string | undefined
}

export type FileImported = { page: ImportPage; url: string; saved: ImportSaved | undefined }

/**
 * Reads a file on the machine as a draft for a policy officer, who looks at it on screen. It is saved only when asked, into a
 * programme that is there, and when nothing at all is unclear; otherwise the draft stays, and the page says why.
 */
export async function importFile(deps: Deps, asked: FileToImport): Promise<FileImported> {
  const content = await contentOf(asked.file)
  const actor = await policyOfficer(deps, asked)
  const call = { actor, origin: 'command-line' }
  const raw = { file: path.basename(asked.file), content }
  const { id: importId } = Saved.parse(await uploadReport.perform(deps, { ...call, raw }))
  const look = async () => ImportPage.parse(await showImport.perform(deps, { ...call, raw: { importId } }))
  const url = `${deps.settings.baseUrl}/app/programma/inlezen/${importId}`
  if (asked.programme === undefined) return { page: await look(), url, saved: undefined }
  const programme = await programmeOf(deps, actor, asked.programme)
  await correctImport.perform(deps, { ...call, raw: frameFor(await look(), programme) })
  const page = await look()
  if (isUnclear(page)) return { page, url, saved: undefined }
  const saving = { importId, version: page.version }
  const saved = ImportSaved.parse(await saveImport.perform(deps, { ...call, raw: saving }))
  return { page: await look(), url, saved }
}

/** Whether anything at all asks for a person to look. */
const isUnclear = ({ needs, remarks, contradictions, doubles, before, draft }: ImportPage) =>
  [needs, remarks, contradictions, doubles, draft?.unplaced ?? []].some((list) => list.length > 0) ||
  before.some(({ state }) => state === 'saved')

async function contentOf(file: string): Promise<string> {
  const stat = await fs.stat(file).catch(() => undefined)
  const facts = { file: path.basename(file) }
  if (!stat?.isFile()) throw new Refused({ refused: 'programme/import-file-missing', facts, status: 404 })
  if (stat.size > LARGEST_UPLOAD) throw new Refused(tooLargeFor(LARGEST_UPLOAD / MEGABYTE))
  return (await fs.readFile(file)).toString('base64')
}

async function policyOfficer(deps: Deps, { municipality, worker }: FileToImport): Promise<Actor> {
  const today = dutchDate(deps.now())
  const all = await inTransaction(deps.db, { municipality }, (tx) => listWorkers(tx, { municipality, today }))
  const officers = all.filter(({ roles }) => roles.includes('policy-officer' satisfies Role))
  const [officer, second] = officers.filter(({ name }) => fold(name) === fold(worker))
  const known = officers.map(({ name }) => name).join(', ')
  if (!officer || second) throw new Refused({ refused: 'programme/import-which-worker', facts: { known }, status: 404 })
  const { id, name, roles, teams, organisation } = officer
  return { kind: 'worker', id, name, roles, teams, organisation, municipality, client: 'command-line' }
}

async function programmeOf(deps: Deps, actor: Actor, wanted: string): Promise<string> {
  const { programmes } = ProgrammeList.parse(await listAllProgrammes.perform(deps, { actor, raw: {} }))
  const found = programmes.find(({ name }) => fold(name) === fold(wanted))
  const known = programmes.map(({ name }) => name).join(', ')
  if (!found) throw new Refused({ refused: 'programme/import-which-programme', facts: { known }, status: 404 })
  return found.id
}

function frameFor({ id, version, draft }: ImportPage, programme: string) {
  return {
    importId: id,
    version,
    into: { programme, name: '', since: null, until: null },
    actionLines: (draft?.actionLines ?? []).map(({ number, name, dropped }) => ({ number, name, dropped })),
    moments: (draft?.moments ?? []).map(({ name, on }) => ({ name, on })),
  }
}
