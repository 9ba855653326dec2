import { Paper, paperOutput } from '../../platform/http/paper.ts'
import { dutchDate, useCase } from '../../platform/use-case.ts'
import { findHouseholdName } from '../households/public.ts'
import { getMunicipality, listOrganisationNames } from '../organisations/public.ts'
import { PrintLooks } from './contract.ts'
import { allLooks, maySeeLooks, periodAsked } from './looks-in-period.ts'
import { looksAsPdf } from './papers/looks-as-pdf.ts'
import { familyLines, kindOf } from './rules.ts'

/** Who looked, on paper for the family: by role and organisation, in plain words, without what would betray somebody. */
export const printLooks = useCase({
  name: 'privacy.print-looks',
  summary: 'Wie heeft gekeken, op papier voor het gezin',
  action: 'print',
  purpose: 'accountability',
  conceal: true,
  input: PrintLooks,
  output: paperOutput,
  subject: ({ householdId }) => `household/${householdId}/looks/paper`,
  may: (scene, { householdId }) => maySeeLooks(scene, householdId),
  async run(scene, { language, ...ask }) {
    const { tx, municipality, today, touch } = scene
    const period = periodAsked(scene, ask)
    touch(period.household)
    const names = await listOrganisationNames(tx, municipality)
    const looks = (await allLooks(scene, period)).map((look) => ({
      at: look.at,
      kind: kindOf(look),
      what: look.useCase,
      name: look.actorName,
      roles: look.roles,
      organisation: (look.organisation && names.get(look.organisation)) || '',
      purpose: look.purpose,
    }))
    const { name, brand } = await getMunicipality(tx, municipality, today)
    const paper = {
      language,
      brand,
      municipality: name,
      family: (await findHouseholdName(tx, municipality, period.household)) ?? '',
      madeOn: today,
      from: period.from,
      until: period.until,
      lines: familyLines(looks, dutchDate),
    }
    // Never named after a person (N-BSN-01).
    return new Paper('pdf', `wie-heeft-gekeken-${period.from}-${period.until}.pdf`, looksAsPdf(paper))
  },
})
