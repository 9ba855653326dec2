import type { Message, SentNumber } from '../model/contents.ts'
import { bare } from '../model/kinds.ts'
import type { MessageModel } from '../model/releases.ts'
import type { AboutReply, Answer, Reply } from './about.ts'
import { type CodesByClass, NOT_JUDGED, NOTHING_FOUND, repeatClass } from './classes.ts'

type Sent = Extract<Message, { number: Exclude<SentNumber, '323'> }>

/**
 * IV028: the header alone when all is well (without codes) or when something is wrong with the header or the message as a
 * whole (with those codes). Otherwise everything about the client comes back unchanged, each class with its codes.
 */
export function returnMessage(
  message: Sent,
  { back, codes, about }: { back: MessageModel; codes: CodesByClass; about: AboutReply },
): Reply {
  const inHeader = codes.get('/Bericht/Header')
  if (codes.size === 0) return replyWith(message, back, { Header: headerOf(message, back, about) })
  if (inHeader) return replyWith(message, back, { Header: headerOf(message, back, about, inHeader) })
  const { Header: _, ...rest } = message.body
  const repeated = Object.entries(rest).map(([name, value]) => {
    const field = back.content.fields[name]
    const group = field && bare(field)
    if (group?.kind !== 'group') return [name, value]
    return [name, repeatClass(group, value, `/Bericht/${name}`, { codesAt: (path) => codesAt(codes, path) })]
  })
  const Header = headerOf(message, back, about, [NOTHING_FOUND])
  return replyWith(message, back, { Header, ...Object.fromEntries(repeated) })
}

/** Taken over unchanged, sender and receiver too; only the code of the message differs, and the return's own data come after. */
function headerOf({ body }: Sent, back: MessageModel, about: AboutReply, codes?: readonly string[]): object {
  return {
    ...body.Header,
    BerichtCode: back.code,
    IdentificatieRetour: about.identification,
    DagtekeningRetour: about.day,
    ...(about.xsltVersion !== undefined && { XsltVersie: about.xsltVersion }),
    XsdVersieRetour: about.xsdVersion ?? body.Header.XsdVersie,
    ...(codes && { RetourCodes: { RetourCode: codes } }),
  }
}

/**
 * A class below a refused client was not judged on its own (as IV087 says for claims), unless something was found in it.
 * Below any other refused class the rules did look: a request with a fault may hold a product without one.
 */
function codesAt(codes: CodesByClass, path: string): readonly string[] {
  const belowClient = path.startsWith('/Bericht/Client/') && codes.has('/Bericht/Client')
  return codes.get(path) ?? [belowClient ? NOT_JUDGED : NOTHING_FOUND]
}

function replyWith({ standard, release }: Sent, { number }: MessageModel, body: object): Reply {
  // The body follows the model of the return message field by field; the types cannot follow that.
  return { message: { standard, release, number, body } as Answer }
}
