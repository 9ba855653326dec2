/** What other modules and the composition root may know and ask of the programme. */

export { itemDuties } from './follow/item-duties.ts'
export { type FileToImport, importFile } from './import/import-file.ts'
export { previewImport } from './import/preview-import.ts'
export { sayImported } from './import/say-import.ts'
export { sayImportRefusal, sayPreview, sayTemplate } from './import/say-preview.ts'
export { writeTemplate } from './import/write-template.ts'
export { entryDuties } from './registers/entry-duties.ts'
export { riskDuties } from './risks/risk-duties.ts'
export { hasProgramme } from './store/programmes.ts'
