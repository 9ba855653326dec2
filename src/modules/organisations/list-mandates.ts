import { useCase } from '../../platform/use-case.ts'
import { ListMandates, MandateList } from './contract/mandates.ts'
import type { NamedPower } from './ports.ts'
import { mayReadStaff } from './rules/rights.ts'
import { listMandates } from './store/mandates.ts'

/** Who may decide what, up to which amount, by whom given: everybody of the staff may look it up. */
export function listAllMandates(powers: readonly NamedPower[]) {
  return useCase({
    name: 'organisations.list-mandates',
    summary: 'Mandaten: wie mag wat besluiten',
    action: 'list',
    purpose: 'use-of-the-system',
    input: ListMandates,
    output: MandateList,
    subject: () => 'mandates',
    may: ({ actor }) => mayReadStaff(actor),
    async run({ tx, municipality, today }, { on }) {
      const mandates = await listMandates(tx, { municipality, day: on ?? today })
      return {
        mandates: mandates.map(({ holder, holderName, powers: given, ...mandate }) => ({
          ...mandate,
          powers: [...given],
          holder: { ...holder, name: holderName },
        })),
        powers: powers.map(({ code, words }) => ({ code, words })),
      }
    },
  })
}
