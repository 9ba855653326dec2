import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { SaxesParser } from 'saxes'
import { reference } from '../test/reference.ts'

/** How long something took: by the clock on the wall, and of the processor. */
export type Time = { readonly wall: number; readonly cpu: number }

export function timed(run: () => void): Time {
  const before = process.cpuUsage()
  const start = performance.now()
  run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000 }
}

/** xmllint with the schema; undefined when it is not on this machine. Its own clock leaves out its start and its compiling of the schema. */
export function xmllint(file: string, schema: string): Time | undefined {
  const command = 'xmllint --timing --noout --schema "$0" "$1" >/dev/null || exit 1; times >&2'
  const { status, stderr } = spawnSync('sh', ['-c', command, schema, file], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const took = (what: string) => Number(new RegExp(`${what} took (\\d+) ms`).exec(stderr)?.[1] ?? 0)
  const children = stderr.trim().split('\n').at(-1) ?? ''
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0)
  return { wall: took('Parsing') + took('Validating'), cpu: cpu * 1000 }
}

/** libxml2 in WebAssembly with the schema, compiled once. */
export function wasmValidator(schema: string): (input: Uint8Array) => void {
  xmlRegisterFsInputProviders()
  using document = XmlDocument.fromBuffer(fs.readFileSync(schema), { url: schema })
  const validator = XsdValidator.fromDoc(document)
  return (input) => {
    using message = XmlDocument.fromBuffer(input)
    validator.validate(message)
  }
}

/** saxes with namespaces: parsing only, no values, no schema. */
export function saxes(input: Uint8Array): number {
  const parser = new SaxesParser({ xmlns: true })
  let elements = 0
  parser.on('closetag', () => elements++)
  parser.write(new TextDecoder().decode(input)).close()
  return elements
}

export function schemaOf(standard: string, name: string): string {
  return reference('xsd', `${standard}-3.2`, `${name}.xsd`)
}
