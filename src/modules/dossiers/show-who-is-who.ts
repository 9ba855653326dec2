import { useCase } from '../../platform/use-case.ts'
import { WhoIsWho } from './contract/dossier.ts'
import { OfDossier } from './contract/fields.ts'
import { mayKnow } from './may-open.ts'
import { getDossier } from './store/dossier.ts'
import { whoIsWhoOf } from './who-is-who.ts'

/** Everyone involved can see who directs, with which powers, who keeps an eye and whom the family calls (promise 3 of the net). */
export const showWhoIsWho = useCase({
  name: 'dossiers.show-who-is-who',
  summary: 'Wie is wie rond dit gezin',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: OfDossier,
  output: WhoIsWho,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayKnow(scene, dossierId),
  async run(scene, { dossierId }) {
    const dossier = await getDossier(scene.tx, scene.municipality, dossierId)
    scene.touch(dossier.household)
    const { members: _, overrulings, ...who } = await whoIsWhoOf(scene, dossier)
    return {
      ...who,
      overrulings: overrulings.map(({ id, power, at, by, over, mandateSource }) => ({
        id,
        power,
        at: at.toISOString(),
        by,
        over,
        mandateSource,
      })),
    }
  },
})
