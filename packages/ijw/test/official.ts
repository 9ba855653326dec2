import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { XmlDocument, XmlElement, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { type MessageModel, RELEASES } from '../src/model/releases.ts'
import { reference } from './reference.ts'

/** The official schemas as libxml2 judges them: the measure for what we read and write. */

xmlRegisterFsInputProviders()
const schemas = new Map<string, XsdValidator>()

/** What libxml2 has against a document with this official schema (a path within the reference); nothing when it is valid. */
export function officialFaults(bytes: Uint8Array, ...schema: string[]): string[] {
  const validator = schemaOf(schema.join('/'))
  try {
    const document = XmlDocument.fromBuffer(bytes)
    // The memory of libxml2 is not JavaScript’s: nothing frees it for us.
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

/** The text of every value, in the order of the document, as libxml2 reads it. */
export function officialValues(bytes: Uint8Array): string[] {
  const document = XmlDocument.fromBuffer(bytes)
  try {
    return valuesIn(document.root)
  } finally {
    document.dispose()
  }
}

function valuesIn(element: XmlElement): string[] {
  const inside: XmlElement[] = []
  for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) inside.push(child)
  return inside.length === 0 ? [element.content] : inside.flatMap(valuesIn)
}

function schemaOf(schema: string): XsdValidator {
  const known = schemas.get(schema)
  if (known) return known
  const file = reference(schema)
  const source = XmlDocument.fromBuffer(fs.readFileSync(file), { url: pathToFileURL(file).href })
  const validator = XsdValidator.fromDoc(source)
  source.dispose()
  schemas.set(schema, validator)
  return validator
}
