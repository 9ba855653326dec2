import { hash } from 'node:crypto'
import { newId } from '../../../platform/ids.ts'
import { orRefuse, pointing, Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { LARGEST_MESSAGE, LARGEST_UPLOAD, UploadReport } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import { draftOf } from '../rules/importing/draft.ts'
import { vocabularyWith } from '../rules/importing/findings.ts'
import { itemStatuses } from '../settings.ts'
import { importMegabytes } from '../settings-imports.ts'
import { addImport } from '../store/imports.ts'
import { bytesOf } from './bytes-of.ts'
import { tooLargeFor } from './open-report.ts'
import { readApart } from './read-apart.ts'
import { soundReport } from './sound-report.ts'

const MEGABYTE = 1024 * 1024

/**
 * Reads a progress report that somebody sends and keeps what it says as a draft (I01, I02). Nothing comes into a programme by
 * this. What the file is, is told from its content; the file itself is not kept.
 */
export const uploadReport = useCase({
  name: 'programme.upload-report',
  summary: 'Een verslag inlezen',
  action: 'add',
  purpose: 'policy',
  input: UploadReport,
  output: Saved,
  largest: { bytes: LARGEST_MESSAGE, refusal: tooLargeFor(LARGEST_UPLOAD / MEGABYTE) },
  subject: () => 'programme-import/new',
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality, today }, { file, content }) {
    const on = { municipality, day: today }
    const megabytes = await settingOn(tx, importMegabytes, on)
    if (Buffer.byteLength(content, 'base64') > megabytes * MEGABYTE)
      throw new Refused({ ...tooLargeFor(megabytes), pointer: '/content' })
    const bytes = bytesOf(content)
    const statuses = await settingOn(tx, itemStatuses, on)
    const report = await pointing('/content', readApart(bytes, vocabularyWith(statuses)).then(orRefuse))
    const id = newId(now)
    const draft = draftOf(soundReport(report))
    const row = { municipality, id, file, hash: hash('sha256', bytes), draft, byName: actor.name }
    await addImport(tx, row, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
