import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { type MessageModel, RELEASES } from '../src/model/releases.ts'
import { reference } from './reference.ts'

/** The official schemas as libxml2 judges them: the measure for what we read and write. */

xmlRegisterFsInputProviders()
const schemas = new Map<string, XsdValidator>()

/** What libxml2 has against a document with this official schema (a path within the reference); nothing when it is valid. */
export function officialFaults(bytes: Uint8Array, ...schema: string[]): string[] {
  const validator = schemaOf(reference(...schema))
  try {
    const document = XmlDocument.fromBuffer(bytes)
    try {
      validator.validate(document)
      return []
    } finally {
      document.dispose()
    }
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.map((detail) => `${detail.line}: ${detail.message.trim()}`)
  }
}

/** Where the official schema of a message stands, for `officialFaults`. */
export function schemaPath({ standard, release, name }: MessageModel): string[] {
  return ['xsd', `${standard}-${release}`, `${name}.xsd`]
}

/** The messages that have an official schema in the reference: all of iJw, and what iWmo providers and municipalities send first. */
export const OFFICIAL_MODELS: readonly MessageModel[] = RELEASES.flatMap(({ standard, name, messages }) => {
  const schemas = new Set(fs.readdirSync(reference('xsd', `${standard}-${name}`)))
  return Object.values(messages).filter((model) => schemas.has(`${model.name}.xsd`))
})

function schemaOf(file: string): XsdValidator {
  const known = schemas.get(file)
  if (known) return known
  const source = XmlDocument.fromBuffer(fs.readFileSync(file), { url: pathToFileURL(file).href })
  const validator = XsdValidator.fromDoc(source)
  source.dispose()
  schemas.set(file, validator)
  return validator
}
