import { readFileSync } from 'node:fs'
import spectral from '@stoplight/spectral-core'
import * as functions from '@stoplight/spectral-functions'
import parsers from '@stoplight/spectral-parsers'
import rulesets from '@stoplight/spectral-rulesets'
import { sharedReference } from './shared-reference.ts'

const { Document, Ruleset, Spectral } = spectral
const ERROR = 0

/** The official linter of the Dutch API design rules, as its makers publish it, with its functions put in by name. */
function officialRules(): InstanceType<typeof Ruleset> {
  const text = readFileSync(sharedReference('adr/adr-spectral-linter.yaml'), 'utf8')
  const written = parsers.parseYaml(text).data as { rules: Record<string, unknown> }
  const named = (rule: unknown) =>
    typeof rule === 'object' && rule !== null && 'then' in rule
      ? // biome-ignore lint/suspicious/noThenProperty: Spectral names what a rule does `then`
        { ...rule, then: withFunction(rule.then) }
      : rule
  const rules = Object.fromEntries(Object.entries(written.rules).map(([name, rule]) => [name, named(rule)]))
  return new Ruleset({ extends: [[rulesets.oas, 'off']], rules })
}

function withFunction(then: unknown): unknown {
  if (Array.isArray(then)) return then.map(withFunction)
  const { function: name, ...rest } = then as { function: string }
  const found = Object.entries(functions).find(([known]) => known === name)
  if (!found) throw new Error(`The ruleset asks for a function this linter does not have: ${name}`)
  return { ...rest, function: found[1] }
}

let linter: InstanceType<typeof Spectral> | undefined

/** Every error the official linter has on a description, as `rule place`, sorted. */
export async function errorsIn(description: string): Promise<string[]> {
  if (!linter) {
    linter = new Spectral()
    linter.setRuleset(officialRules())
  }
  // With a source the linter names the place a reference leads to, as its makers' own runs do.
  const found = await linter.run(new Document(description, parsers.Json, '/openapi.json'))
  return found
    .filter(({ severity }) => severity === ERROR)
    .map(({ code, path }) => `${code} ${path.join('.')}`.trim())
    .sort()
}
