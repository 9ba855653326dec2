import type { NamedSetting } from '../../organisations/public.ts'
import { correctImport, correctImportItem, placeImportLines } from '../import/correct-draft.ts'
import { dropImport } from '../import/drop-import.ts'
import { listAllImports } from '../import/list-imports.ts'
import { printImportTemplate } from '../import/print-template.ts'
import { saveImport } from '../import/save-import.ts'
import { showImport } from '../import/show-import.ts'
import { uploadReport } from '../import/upload-report.ts'
import { importKeepDays, importMegabytes } from '../settings-imports.ts'
import { importsEn } from '../words/imports.en.ts'
import { importsNl } from '../words/imports.nl.ts'

/** A report from elsewhere: read, corrected by a person, and only then saved. */
export const importActions = {
  'GET /programme-imports': listAllImports,
  'POST /programme-imports': uploadReport,
  'GET /programme-imports/:importId': showImport,
  'PUT /programme-imports/:importId': correctImport,
  'DELETE /programme-imports/:importId': dropImport,
  'PUT /programme-imports/:importId/items/:item': correctImportItem,
  'PUT /programme-imports/:importId/unplaced': placeImportLines,
  'PUT /programme-imports/:importId/saving': saveImport,
  'GET /programme-import-template': printImportTemplate,
}

/** What there is to set about it. */
export const importSettings: readonly NamedSetting[] = [
  { setting: importMegabytes, words: { nl: importsNl.settings.megabytes, en: importsEn.settings.megabytes } },
  { setting: importKeepDays, words: { nl: importsNl.settings.keepDays, en: importsEn.settings.keepDays } },
]
