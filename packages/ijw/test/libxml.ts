import fs from 'node:fs'
import { XmlBufferInputProvider, XmlDocument, XmlElement, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { reference } from './reference.ts'

/** What libxml2 thinks of a document: is it well-formed, and valid by the official schema? */
export type Verdict = { readonly right: boolean; readonly because: string }

const validators = new Map<string, XsdValidator>()
const provided = new Set<string>()

/** Judges a document by libxml2 and the official schema of that message (`ijw`, `JW301`). */
export function libxmlVerdict(standard: 'ijw' | 'iwmo', name: string, input: Uint8Array): Verdict {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromBuffer(input)
    validatorOf(standard, name).validate(document)
    return { right: true, because: '' }
  } catch (error) {
    return { right: false, because: String(error) }
  } finally {
    // The memory of libxml2 is not JavaScript's: nothing frees it for us.
    document?.dispose()
  }
}

function validatorOf(standard: 'ijw' | 'iwmo', name: string): XsdValidator {
  const key = `${standard}/${name}`
  const known = validators.get(key)
  if (known) return known
  provide(standard)
  const schema = XmlDocument.fromBuffer(schemaFile(standard, name), { url: `file:///${standard}/${name}.xsd` })
  const validator = XsdValidator.fromDoc(schema)
  validators.set(key, validator)
  return validator
}

// The schemas import the basis schema by its file name.
function provide(standard: 'ijw' | 'iwmo'): void {
  if (provided.has(standard)) return
  provided.add(standard)
  const file = `file:///${standard}/basisschema.xsd`
  xmlRegisterInputProvider(new XmlBufferInputProvider({ [file]: schemaFile(standard, 'basisschema') }))
}

function schemaFile(standard: 'ijw' | 'iwmo', name: string): Uint8Array {
  return fs.readFileSync(reference('xsd', `${standard}-3.2`, `${name}.xsd`))
}

/** The text of every value, in the order of the document, as libxml2 reads it. */
export function libxmlValues(input: Uint8Array): string[] {
  const document = XmlDocument.fromBuffer(input)
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
