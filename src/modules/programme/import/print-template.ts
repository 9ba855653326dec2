import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { ImportTemplate } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import { templateAs } from './write-template.ts'

/** The spreadsheet to fill in, with an example. */
export const printImportTemplate = useCase({
  name: 'programme.print-import-template',
  summary: 'De sjabloon om een programma in te lezen',
  action: 'read',
  purpose: 'policy',
  input: ImportTemplate,
  output: paperOutput,
  subject: () => 'programme-import-template',
  may: ({ actor }) => mayWrite(actor),
  run: async (_, { kind }) => new Paper(kind, `sjabloon-programma.${kind}`, templateAs(`.${kind}`)),
})
