import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { findDossierByNumber } from '../dossiers/public.ts'
import { FileFound, FindFile } from './contract.ts'
import { overseers } from './rules.ts'

/** For whoever checks who looked: the one dossier with this number, and nothing that stands in it. A name finds nobody. */
export const findFile = useCase({
  name: 'privacy.find-file',
  summary: 'Een dossier zoeken op nummer, om te zien wie heeft gekeken',
  action: 'search',
  purpose: 'accountability',
  input: FindFile,
  output: FileFound,
  subject: () => 'search',
  may: ({ actor }) => hasRole(actor, ...overseers) && 'role/data-protection-officer',
  async run(scene, { number }) {
    const found = await findDossierByNumber(scene, number)
    if (!found) return { file: null }
    scene.touch(found.household)
    return { file: { number, household: { id: found.household, name: found.householdName } } }
  },
})
