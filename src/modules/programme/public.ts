/** What other modules and the composition root may know and ask of the programme. */

export { entryDuties } from './entry-duties.ts'
export { itemDuties } from './item-duties.ts'
export { previewImport } from './preview-import.ts'
export { riskDuties } from './risk-duties.ts'
export { sayImportRefusal, sayPreview, sayTemplate } from './say-preview.ts'
export { writeTemplate } from './write-template.ts'
