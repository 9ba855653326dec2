import { totalOf } from '../src/calculate/amounts.ts'
import type { MessageOf } from '../src/model/contents.ts'
import { given } from './given.ts'

/** What is claimed on one line: an amount in eurocents, or one given back. */
export type ClaimedLine = { readonly cents: number; readonly credit?: boolean }

const PEOPLE = ['999900006', '999900018', '999900031', '999900043']

/** A claim of at most four clients with these lines, and the total that belongs to them. */
export function claimOf(clients: readonly (readonly ClaimedLine[])[]): MessageOf<'323'> {
  return given('323', ({ Declaratie }) => {
    const example = Declaratie.Clienten.Client.at(0)?.Prestaties.Prestatie.at(0)
    if (!example) return
    Declaratie.Clienten.Client = clients.slice(0, PEOPLE.length).map((lines, at) => ({
      Bsn: PEOPLE[at] ?? '',
      Prestaties: {
        Prestatie: lines.map(({ cents, credit }, line) => ({
          ...example,
          ToewijzingNummer: 10_072 + 10 * at + line,
          ProductReferentie: {
            ReferentieNummer: `P${at}-${line}`,
            ...(credit && { VorigReferentieNummer: `V${at}-${line}` }),
          },
          GeleverdVolume: 1,
          ProductTarief: cents,
          IngediendBedrag: { Bedrag: cents, DebetCredit: credit ? 'C' : 'D' },
        })),
      },
    }))
    const lines = Declaratie.Clienten.Client.flatMap((one) => one.Prestaties.Prestatie)
    Declaratie.TotaalIngediendBedrag = totalOf(lines)
  })
}
