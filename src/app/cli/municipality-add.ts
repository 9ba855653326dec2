import type { Command } from 'commander'
import {
  addMunicipality,
  addOrganisation,
  addRole,
  addWorker,
  listMunicipalities,
} from '../../modules/organisations/public.ts'
import { systemActor } from '../../platform/actor.ts'
import { record } from '../../platform/audit/record.ts'
import { inTransaction, type Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

type Options = { administrator: string; administratorName: string }

/**
 * `vangnet municipality add 1681 Borger-Odoorn --administrator SUBJECT --administrator-name "…"`: a municipality with its own
 * organisation and its first functional administrator, who does the rest on screen (M08).
 */
export function addMunicipalityAdd(parent: Command, { withInstallation, say, fail }: Tools): void {
  parent
    .command('add')
    .description(words.municipality.add)
    .argument('<code>', words.municipality.code)
    .argument('<name>', words.municipality.name)
    .requiredOption('--administrator <subject>', words.municipality.administrator)
    .requiredOption('--administrator-name <name>', words.municipality.administratorName)
    .action(async (code: string, name: string, options: Options) => {
      if (!/^\d{4}$/.test(code)) {
        say(words.municipality.wrongCode)
        return fail()
      }
      await withInstallation(
        async ({ owner, deps }) => {
          const added = await inTransaction(owner, { municipality: code }, (tx) =>
            found(tx, { code, name, ...options, at: deps.now() }),
          )
          say(fill(added ? words.municipality.added : words.municipality.there, { code, name }))
          if (!added) fail()
        },
        { demo: false },
      )
    })
}

/** False when the municipality is there already; then nothing changes. */
async function found(tx: Tx, asked: Options & { code: string; name: string; at: Date }): Promise<boolean> {
  const { code, name, at } = asked
  if ((await listMunicipalities(tx)).some((one) => one.code === code)) return false
  const stamp = { by: 'command-line', at }
  const since = dutchDate(at)
  const [organisation, worker] = [newId(at), newId(at)]
  const base = { municipality: code, since }
  await addMunicipality(tx, { code, name })
  await addOrganisation(tx, { ...base, id: organisation, kind: 'municipality', name: `Gemeente ${name}` }, stamp)
  const person = { subject: asked.administrator, name: asked.administratorName, organisation }
  await addWorker(tx, { ...base, id: worker, ...person }, stamp)
  await addRole(tx, { ...base, id: newId(at), worker, role: 'functional-administrator' }, stamp)
  await record(tx, {
    at,
    municipality: code,
    action: 'rights-change',
    useCase: 'organisations.add-municipality',
    outcome: 'done',
    actor: systemActor('command-line', code),
    purpose: 'administration',
    object: `municipality/${code}`,
    households: [],
    origin: 'command-line',
    trace: crypto.randomUUID(),
    grantedBy: 'system/command-line',
  })
  return true
}
