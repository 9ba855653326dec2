import { useCase } from '../../platform/use-case.ts'
import { Me, MeAnswer } from './contract/me.ts'
import { roles } from './rules/kinds.ts'
import { getMunicipality, listMunicipalitiesOfWorker } from './store/identity.ts'

/** Who am I, for which municipality, in which roles: what the screens start with. */
export const showMe = useCase({
  name: 'organisations.show-me',
  summary: 'Wie ben ik, voor welke gemeente en in welke rollen',
  action: 'read',
  purpose: 'use-of-the-system',
  input: Me,
  output: MeAnswer,
  subject: () => 'worker/self',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, today, settings }) {
    const { brand, ...municipality } = await getMunicipality(tx, actor.municipality, today)
    const mine = await listMunicipalitiesOfWorker(tx, { municipality: actor.municipality, worker: actor.id, today })
    return {
      worker: { id: actor.id, name: actor.name },
      roles: roles.filter((role) => actor.roles.includes(role)),
      municipality,
      municipalities: mine.map(({ code, name }) => ({ code, name })),
      language: actor.language ?? 'nl',
      brand,
      demo: settings.demo,
    }
  },
})
