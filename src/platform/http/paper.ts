import type { FastifyReply } from 'fastify'
import { z } from 'zod'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const

export type PaperKind = keyof typeof types

/** A file as the answer of a use case: the door audits it like any other, HTTP sends its bytes. */
export class Paper {
  readonly type: string
  readonly name: string
  readonly bytes: Uint8Array
  constructor(kind: PaperKind, name: string, bytes: Uint8Array) {
    this.type = types[kind]
    this.name = name
    this.bytes = bytes
  }
}

/** The output contract of a use case that answers with a file. */
export const paperOutput = z.instanceof(Paper)

/** Sends the file to be kept, never to be shown in the page it came from. */
export function sendPaper(reply: FastifyReply, { type, name, bytes }: Paper): FastifyReply {
  return reply
    .type(type)
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .header('Cache-Control', 'no-store')
    .send(Buffer.from(bytes))
}
