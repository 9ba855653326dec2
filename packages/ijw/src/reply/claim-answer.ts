import { grantedOf, signedTotal, type Total, totalOf } from '../calculate/amounts.ts'
import { into, type Place, whole } from '../judge/place.ts'
import type { Bodies, MessageOf } from '../model/contents.ts'
import { bare } from '../model/kinds.ts'
import type { MessageModel } from '../model/releases.ts'
import type { AboutReply, Reply } from './about.ts'
import { type CodesByClass, NOT_JUDGED, NOTHING_FOUND, repeatClass } from './classes.ts'

type Claim = MessageOf<'323'>
type AnswerBody = Bodies['325']
type Line = Bodies['323']['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]

const GRANTED_IN_FULL = '8001'
const NOTHING: Total = { TotaalBedrag: 0, DebetCredit: 'D' }
const CLIENTS = '/Bericht/Declaratie/Clienten'

/**
 * IV087: the answer to a claim grants what was not rejected. All well: 8001 and the claimed total. A fault in the claim
 * itself: that code and nothing granted. Otherwise only the rejected lines come back, each with its client, and the total
 * of the other lines is granted, so that the rejected lines explain the difference (TR342).
 */
export function answerClaim(
  claim: Claim,
  { back, codes, about }: { back: MessageModel; codes: CodesByClass; about: AboutReply },
): Reply {
  const inHeader = codes.get('/Bericht/Header')
  if (inHeader) return answerWith(claim, { Header: headerOf(claim, back, about, inHeader) })
  const { Declaratie } = claim.body
  const lines = linesOf(claim)
  if (signedTotal(totalOf(lines.map(({ value }) => value))) !== signedTotal(Declaratie.TotaalIngediendBedrag))
    return {
      none: 'Het totaal van de declaratie is niet de som van de prestaties: beoordeel het bericht eerst op TR358.',
    }
  const Header = headerOf(claim, back, about, [NOTHING_FOUND])
  const answer = {
    DeclaratieNummer: Declaratie.DeclaratieNummer,
    TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag,
  }
  const inClaim = codes.get('/Bericht/Declaratie')
  if (inClaim || codes.size === 0) {
    const granted = inClaim ? NOTHING : Declaratie.TotaalIngediendBedrag
    const RetourCodes = { RetourCode: inClaim ?? [GRANTED_IN_FULL] }
    return answerWith(claim, { Header, DeclaratieAntwoord: { ...answer, TotaalToegekendBedrag: granted, RetourCodes } })
  }
  const rejected = lines.filter((line) => isRejected(codes, line.path)).map(({ value }) => value)
  const DeclaratieAntwoord = {
    ...answer,
    TotaalToegekendBedrag: grantedOf(Declaratie.TotaalIngediendBedrag, rejected),
    Clienten: rejectedClients(claim, back, codes),
    RetourCodes: { RetourCode: [NOTHING_FOUND] },
  }
  return answerWith(claim, { Header, DeclaratieAntwoord })
}

/** The municipality answers: it is the sender now, with its own number; the claim's number stands beside it. */
function headerOf(
  { body }: Claim,
  back: MessageModel,
  about: AboutReply,
  codes: readonly string[],
): AnswerBody['Header'] {
  const { Header } = body
  return {
    BerichtCode: back.code,
    BerichtVersie: Header.BerichtVersie,
    BerichtSubversie: Header.BerichtSubversie,
    Afzender: Header.Ontvanger,
    Ontvanger: Header.Afzender,
    BerichtIdentificatie: { Identificatie: about.identification, Dagtekening: about.day },
    XsdVersie: about.xsdVersion ?? Header.XsdVersie,
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    ...(about.xsltVersion !== undefined && { XsltVersie: about.xsltVersion }),
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: { RetourCode: codes },
  }
}

function rejectedClients(claim: Claim, back: MessageModel, codes: CodesByClass): unknown {
  const answer = back.content.fields.DeclaratieAntwoord
  const group = answer && bare(answer)
  const clients = group?.kind === 'group' ? group.fields.Clienten : undefined
  const model = clients && bare(clients)
  if (model?.kind !== 'group') return undefined
  const rejected = new Set(
    linesOf(claim).flatMap(({ path }) => (isRejected(codes, path) ? [path, clientOf(path)] : [])),
  )
  return repeatClass(model, claim.body.Declaratie.Clienten, CLIENTS, {
    keeps: (path) => rejected.has(path),
    codesAt: (path) => {
      if (path !== clientOf(path) && codes.has(clientOf(path))) return [NOT_JUDGED]
      return codes.get(path) ?? [NOTHING_FOUND]
    },
  })
}

/** A line is granted or rejected as a whole, and with a refused client all its lines are rejected. */
function isRejected(codes: CodesByClass, path: string): boolean {
  return codes.has(path) || codes.has(clientOf(path))
}

function clientOf(path: string): string {
  return path.split('/').slice(0, 5).join('/')
}

function linesOf(claim: Claim): Place<Line>[] {
  return into(whole(claim), 'Declaratie')
    .flatMap((place) => into(place, 'Clienten'))
    .flatMap((place) => into(place, 'Client'))
    .flatMap((place) => into(place, 'Prestaties'))
    .flatMap((place) => into(place, 'Prestatie'))
}

function answerWith({ standard, release }: Claim, body: unknown): Reply {
  // The clients follow the model of the answer field by field; the types cannot follow that.
  return { message: { standard, release, number: '325', body: body as AnswerBody } }
}
