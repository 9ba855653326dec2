import type { Message } from '../model/contents.ts'
import { modelOf } from '../model/releases.ts'
import { type WriteOptions, type Written, writeMessage } from '../writer/write.ts'
import { type System, type Version, wrap } from './ggk.ts'

/** What goes on the envelope of a message; with `answers` it is an answer to that envelope (Du01), else a message (Di01). */
export type OnTheEnvelope = WriteOptions & {
  readonly sender: System
  readonly receiver: System
  /** A UUID of version 4, new for each envelope. */
  readonly reference: string
  /** As `20260401093000`. */
  readonly at: string
  readonly application: Version
  readonly answers?: string
}

/** Writes a message and puts it in an envelope of the municipal node; the envelope says which message of which release it is. */
export function wrapMessage(message: Message, about: OnTheEnvelope): Written {
  const written = writeMessage(message, about)
  if ('findings' in written) return written
  const { BerichtVersie, BerichtSubversie } = message.body.Header
  const parcel = {
    sender: about.sender,
    receiver: about.receiver,
    reference: about.reference,
    at: about.at,
    about: modelOf(message)?.name ?? '',
    application: about.application,
    release: { version: BerichtVersie, subversion: BerichtSubversie },
    content: { bytes: written.bytes },
  }
  const { answers } = about
  return wrap(answers === undefined ? { kind: 'Di01', ...parcel } : { kind: 'Du01', answers, ...parcel })
}
