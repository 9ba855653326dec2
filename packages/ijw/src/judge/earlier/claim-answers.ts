import type { MessageOf } from '../../model/contents.ts'
import { into, type Place, whole } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import type { Claim, ClaimedPerformance } from './earlier.ts'
import { claimedIn } from './lines.ts'

// The provider runs these on the answer it receives. A 325 is not answered itself: what is wrong is told outside the messages.

const TR337: EarlierRule<'325'> = {
  id: 'TR337',
  level: 3,
  messages: ['325'],
  says: 'Dit is een antwoord op een declaratiebericht dat niet is verstuurd.',
  todo: 'De aanbieder laat dit de gemeente weten; die neemt de identificatie en dagtekening precies over uit het declaratiebericht.',
  check: (message, before) =>
    claimOf(message, before) === undefined ? headerPart(message, 'DeclaratieIdentificatie').map((at) => ({ at })) : [],
}

const TR366: EarlierRule<'325'> = {
  id: 'TR366',
  level: 3,
  messages: ['325'],
  code: '9366',
  says: 'Deze prestatie is niet gedeclareerd.',
  todo: 'De aanbieder laat dit de gemeente weten; die neemt alleen prestaties uit de declaratie in het antwoord op.',
  check: (message, before) =>
    claimedIn(message)
      .filter(({ value }) => before.performance(value.ProductReferentie.ReferentieNummer) === undefined)
      .flatMap((line) => into(line, 'ProductReferentie'))
      .map((at) => ({ at })),
}

/** Each element of a performance that differs from what was claimed is found by itself. */
const TR367: EarlierRule<'325'> = {
  id: 'TR367',
  level: 3,
  messages: ['325'],
  code: '9367',
  says: 'Deze waarde is een andere dan in de declaratie.',
  todo: 'De aanbieder laat dit de gemeente weten; die neemt de prestatie ongewijzigd over uit de declaratie.',
  *check(message, before) {
    for (const line of claimedIn(message)) {
      const claimed = before.performance(line.value.ProductReferentie.ReferentieNummer)
      if (claimed === undefined) continue
      for (const name of REPEATED) {
        if (isEqual(line.value[name], claimed[name])) continue
        const [at = line] = into(line, name)
        yield { at }
      }
    }
  },
}

const TR371: EarlierRule<'325'> = {
  id: 'TR371',
  level: 3,
  messages: ['325'],
  says: 'De XSD-versie is een andere dan die van het declaratiebericht.',
  todo: 'De aanbieder laat dit de gemeente weten; die neemt de XSD-versie over uit het declaratiebericht.',
  check: (message, before) => {
    const claim = claimOf(message, before)
    if (claim === undefined || isEqual(message.body.Header.XsdVersieDeclaratie, claim.XsdVersie)) return []
    return headerPart(message, 'XsdVersieDeclaratie').map((at) => ({ at }))
  },
}

const TR376: EarlierRule<'325'> = {
  id: 'TR376',
  level: 3,
  messages: ['325'],
  says: 'Er is geen declaratie met dit nummer verstuurd.',
  todo: 'De aanbieder laat dit de gemeente weten; die neemt het declaratienummer over uit de declaratie.',
  check: (message, { facts }) =>
    into(whole(message), 'DeclaratieAntwoord')
      .flatMap((answer) => into(answer, 'DeclaratieNummer'))
      .filter(({ value }) => !facts.claims.some(({ DeclaratieNummer }) => DeclaratieNummer === value))
      .map((at) => ({ at })),
}

const REPEATED = [
  'ProductReferentie',
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'ProductPeriode',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
  'IngediendBedrag',
] as const satisfies readonly (keyof ClaimedPerformance)[]

/** The claim that the answer says it answers. */
function claimOf({ body }: MessageOf<'325'>, { facts }: Before): Claim | undefined {
  return facts.claims.find((claim) => isEqual(claim.BerichtIdentificatie, body.Header.DeclaratieIdentificatie))
}

function headerPart(
  message: MessageOf<'325'>,
  name: 'DeclaratieIdentificatie' | 'XsdVersieDeclaratie',
): readonly Place<unknown>[] {
  return into(whole(message), 'Header').flatMap((header) => into(header, name))
}

/** Do two elements hold the same, in whatever order their parts were kept? Groups here hold values only. */
function isEqual(one: unknown, other: unknown): boolean {
  return written(one) === written(other)
}

function written(element: unknown): string {
  if (typeof element !== 'object' || element === null) return `${element}`
  const parts = Object.entries(element).filter(([, value]) => value !== undefined)
  return parts
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('\n')
}

/** The answer to a claim, against what was claimed. */
export const CLAIM_ANSWER_RULES = [TR337, TR366, TR367, TR371, TR376]
