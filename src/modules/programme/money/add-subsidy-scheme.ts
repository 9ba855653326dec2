import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddScheme } from '../contract/subsidies.ts'
import { keepAdded } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseScheme } from '../rules/money/subsidies.ts'
import { getProgramme } from '../store/programmes.ts'
import { addScheme, schemeColumns } from '../store/subsidies.ts'

/** A subsidy the municipality gives or asks: from when to when, on what it rests, and with which ceiling. */
export const addSubsidyScheme = useCase({
  name: 'programme.add-subsidy-scheme',
  summary: 'Een subsidieregeling toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddScheme,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/subsidies`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...facts }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    await refuseNodeElsewhere(tx, { municipality, id: programme }, facts.node)
    const refusal = refuseScheme(facts, [])
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addScheme(tx, { municipality, id, programme }, facts, { by: actor.id, at: now })
    await keepAdded(scene, { programme, kind: 'subsidy-scheme', about: id, name: facts.name }, schemeColumns(facts))
    return { id, version: 1 }
  },
})
