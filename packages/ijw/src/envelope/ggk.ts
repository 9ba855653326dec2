import type { Finding } from '../finding.ts'
import type { Infer } from '../model/kinds.ts'
import { LIMITS } from '../reader/options.ts'
import { readDocument } from '../reader/read-document.ts'
import { type Written, writeDocument } from '../writer/write.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { envelopeFault } from './envelope-rules.ts'
import { isFileName, withFileName, withoutFileName } from './file-name.ts'
import { DI01, DU01, FO01 } from './ggk-models.ts'

/** An organisation and the software it uses, as the envelope has it. */
export type System = Infer<typeof DI01.content>['stuurgegevens']['zender']
type FaultSystem = Infer<typeof FO01.content>['stuurgegevens']['zender']
export type Version = { readonly version: number; readonly subversion: number }

/** What is in an envelope: the bytes of a message, or of a text file, which then has a name. */
export type Content = { readonly bytes: Uint8Array; readonly fileName?: string }

type OnItsWay = {
  readonly sender: System
  readonly receiver: System
  /** `referentienummer`: a UUID of version 4, new for each envelope. */
  readonly reference: string
  /** `tijdstipBericht`, as `20260401093000`. */
  readonly at: string
  /** `functie`: which message it is, as `JW301`. */
  readonly about: string
  /** Version of the software that made it. */
  readonly application: Version
  /** Version of the message, as 3.2. */
  readonly release: Version
  readonly content: Content
}
/** A message on its way (Di01). */
export type Parcel = OnItsWay & { readonly kind: 'Di01' }
/** An answer to an earlier envelope (Du01), of which `answers` is the reference number (`crossRefnummer`). */
export type AnswerParcel = OnItsWay & { readonly kind: 'Du01'; readonly answers: string }
/** Why the node could not deliver the envelope `answers` (Fo01); `explain(code)` tells what to do. */
export type NodeFault = {
  readonly kind: 'Fo01'
  readonly sender: FaultSystem
  readonly receiver: FaultSystem
  readonly reference: string
  readonly at: string
  readonly answers: string
  readonly code: string
  /** Who has to mend it: the one who sent (`client`) or the one who received (`server`). */
  readonly place: 'client' | 'server'
  readonly says: string
  readonly details?: string
}
export type Envelope = Parcel | AnswerParcel | NodeFault
export type Unwrapped = { readonly envelope: Envelope } | { readonly findings: readonly Finding[] }

type Delivery = Infer<typeof DI01.content> | Infer<typeof DU01.content>

const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
/** Base64 takes four characters for three bytes, often with line ends; the rest of an envelope is small. */
const GROWS = 1.5

/** Writes an envelope of the municipal node (Di01, Du01 or Fo01), or says what is wrong with it. */
export function wrap(envelope: Envelope): Written {
  if (envelope.kind === 'Fo01') return writeDocument(FO01, faultDocument(envelope))
  const model = envelope.kind === 'Du01' ? DU01 : DI01
  const top = `/${model.root}/stuurgegevens`
  if (!UUID4.test(envelope.reference)) return envelopeFault('ENV-NUMMER', `${top}/referentienummer`)
  if (envelope.kind === 'Du01' && !UUID4.test(envelope.answers))
    return envelopeFault('ENV-NUMMER', `${top}/crossRefnummer`)
  const { fileName } = envelope.content
  if (fileName === undefined) return writeDocument(model, deliveryDocument(envelope))
  if (!isFileName(fileName)) return envelopeFault('ENV-NAAM', `/${model.root}/parameters/bericht/tekstBestand`)
  const written = writeDocument(model, deliveryDocument(envelope))
  return 'bytes' in written ? { bytes: withFileName(written.bytes, fileName) } : written
}

/**
 * Opens an envelope of the municipal node. What is in it comes out as bytes, to be read as a message; what is wrong with
 * the envelope comes as findings. `most` is how many bytes may be in it: 25 MB unless told (IB003, IB012).
 */
export function unwrap(bytes: Uint8Array, most: number = LIMITS.bytes): Unwrapped {
  const size = Math.ceil(most * GROWS) + 65_536
  const limits = { limits: { bytes: size, textLength: size } }
  const { bytes: plain, fileName } = withoutFileName(bytes)
  const fault = readDocument(FO01, plain, limits)
  if (fault.document) return { envelope: faultOf(fault.document) }
  if (!isOther(fault.findings)) return { findings: fault.findings }
  const answer = readDocument(DU01, plain, limits)
  if (answer.document)
    return opened({ kind: 'Du01', answers: answer.document.stuurgegevens.crossRefnummer }, answer.document, {
      most,
      fileName,
    })
  if (!isOther(answer.findings)) return { findings: answer.findings }
  const { document, findings } = readDocument(DI01, plain, limits)
  return document ? opened({ kind: 'Di01' }, document, { most, fileName }) : { findings }
}

/** Whether the root element is of another kind of envelope: then nothing more of it was read. */
function isOther(findings: readonly Finding[]): boolean {
  return findings.length === 1 && findings[0]?.rule === 'XSD-BERICHT'
}

function opened(
  kind: { kind: 'Di01' } | { kind: 'Du01'; answers: string },
  { stuurgegevens: top, parameters }: Delivery,
  { most, fileName }: { most: number; fileName: string | undefined },
): Unwrapped {
  const root = `/${kind.kind === 'Du01' ? DU01.root : DI01.root}`
  if (!UUID4.test(top.referentienummer)) return envelopeFault('ENV-NUMMER', `${root}/stuurgegevens/referentienummer`)
  if (kind.kind === 'Du01' && !UUID4.test(kind.answers))
    return envelopeFault('ENV-NUMMER', `${root}/stuurgegevens/crossRefnummer`)
  const content = contentOf(parameters.bericht, fileName)
  if (content === undefined) return envelopeFault('ENV-INHOUD', `${root}/parameters/bericht`)
  if (content.bytes.length > most) return envelopeFault('ENV-GROOTTE', `${root}/parameters/bericht`)
  const envelope = {
    ...kind,
    sender: top.zender,
    receiver: top.ontvanger,
    reference: top.referentienummer,
    at: top.tijdstipBericht,
    about: top.functie,
    application: versionOf(parameters.applicatieVersie, parameters.applicatieSubversie),
    release: versionOf(parameters.functieVersie, parameters.functieSubversie),
    content,
  }
  return { envelope }
}

/** Exactly one of the two files, and a name exactly with the text file. */
function contentOf(
  { tekstBestand, xmlBestand }: Delivery['parameters']['bericht'],
  fileName: string | undefined,
): Content | undefined {
  if ((tekstBestand === undefined) === (xmlBestand === undefined)) return undefined
  if ((tekstBestand === undefined) !== (fileName === undefined)) return undefined
  const bytes = fromBase64(tekstBestand ?? xmlBestand ?? '')
  return bytes && { bytes, ...(fileName !== undefined && { fileName }) }
}

function deliveryDocument(envelope: Parcel | AnswerParcel): unknown {
  const { sender, receiver, content } = envelope
  const file = toBase64(content.bytes)
  return {
    stuurgegevens: {
      berichtcode: envelope.kind,
      zender: sender,
      ontvanger: receiver,
      referentienummer: envelope.reference,
      tijdstipBericht: envelope.at,
      ...(envelope.kind === 'Du01' && { crossRefnummer: envelope.answers }),
      functie: envelope.about,
    },
    parameters: {
      applicatieVersie: fourDigits(envelope.application.version),
      applicatieSubversie: fourDigits(envelope.application.subversion),
      functieVersie: fourDigits(envelope.release.version),
      functieSubversie: fourDigits(envelope.release.subversion),
      bericht: content.fileName === undefined ? { xmlBestand: file } : { tekstBestand: file },
    },
  }
}

function faultDocument(fault: NodeFault): unknown {
  return {
    stuurgegevens: {
      berichtcode: 'Fo01',
      zender: fault.sender,
      ontvanger: fault.receiver,
      referentienummer: fault.reference,
      tijdstipBericht: fault.at,
      crossRefnummer: fault.answers,
    },
    body: { code: fault.code, plek: fault.place, omschrijving: fault.says, details: fault.details },
  }
}

function faultOf({ stuurgegevens: top, body }: Infer<typeof FO01.content>): NodeFault {
  return {
    kind: 'Fo01',
    sender: top.zender,
    receiver: top.ontvanger,
    reference: top.referentienummer,
    at: top.tijdstipBericht,
    answers: top.crossRefnummer,
    code: body.code,
    place: body.plek,
    says: body.omschrijving,
    ...(body.details !== undefined && { details: body.details }),
  }
}

function versionOf(version: string, subversion: string): Version {
  return { version: Number(version), subversion: Number(subversion) }
}

function fourDigits(version: number): string {
  return String(version).padStart(4, '0')
}
