import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { ImportList, ListImports } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import { importMegabytes } from '../settings-imports.ts'
import { listImports } from '../store/imports.ts'

/** Which files were read in, by whom and when, and what became of them. */
export const listAllImports = useCase({
  name: 'programme.list-imports',
  summary: 'De ingelezen verslagen',
  action: 'list',
  purpose: 'policy',
  input: ListImports,
  output: ImportList,
  subject: () => 'programme-imports',
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, municipality, today }) {
    const imports = await listImports(tx, municipality)
    const megabytes = await settingOn(tx, importMegabytes, { municipality, day: today })
    return { imports: imports.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })), megabytes }
  },
})
