import { into, whole } from '../place.ts'
import type { Breach } from '../rule.ts'
import type { EarlierRule } from './before.ts'
import { claimedClientsIn, oneOf } from './lines.ts'

const TR056: EarlierRule<'301' | '305' | '307' | '315' | '317' | '319' | '323' | '325'> = {
  id: 'TR056',
  level: 3,
  messages: ['301', '305', '307', '315', '317', '319', '323', '325'],
  code: '9056',
  says: 'De afzender heeft de identificatie van dit bericht al eerder gebruikt voor een bericht van dezelfde soort.',
  todo: 'De afzender geeft het bericht een identificatie die nog niet is gebruikt en stuurt het opnieuw.',
  check: (message, { facts }) =>
    facts.identificationUsed
      ? into(whole(message), 'Header')
          .flatMap((header) => into(header, 'BerichtIdentificatie'))
          .flatMap((identification) => into(identification, 'Identificatie'))
          .map((at) => ({ at }))
      : [],
}

const TR304: EarlierRule<'317' | '323' | '325'> = {
  id: 'TR304',
  level: 3,
  messages: ['317', '323', '325'],
  code: '8187',
  says: 'De cliënt is niet bekend uit eerdere berichten, of hoort niet bij deze prestaties.',
  todo: 'De afzender controleert het burgerservicenummer en stuurt het bericht opnieuw voor de juiste cliënt.',
  *check(message, before): Iterable<Breach> {
    const judged = oneOf(message)
    if (judged.number === '317') {
      const clients = into(whole(judged), 'Client')
      for (const client of clients.filter(({ value }) => !before.knows(value.Bsn))) {
        for (const at of into(client, 'Bsn')) yield { at, says: UNKNOWN }
      }
      return
    }
    for (const client of claimedClientsIn(judged)) {
      const { Bsn } = client.value
      // An answer names performances of a claim, so there it shows for whom they were claimed: that client, or somebody else.
      const claimedFor =
        judged.number === '325'
          ? client.lines.flatMap(({ value }) => before.performance(value.ProductReferentie.ReferentieNummer)?.Bsn ?? [])
          : []
      const others = claimedFor.some((bsn) => bsn !== Bsn)
      if ((before.knows(Bsn) || claimedFor.length > 0) && !others) continue
      for (const at of into(client, 'Bsn')) yield others ? { at, says: OTHERS } : { at, says: UNKNOWN }
    }
  },
}

const UNKNOWN = 'Het burgerservicenummer is niet van een cliënt die uit eerdere berichten bekend is.'
const OTHERS = 'Deze prestaties zijn voor een andere cliënt gedeclareerd.'

/** Whose message it is, and about whom. */
export const IDENTITY_RULES = [TR056, TR304]
