#!/usr/bin/env node
/**
 * The command `ijw`, in plain JavaScript that any Node can read: says so when Node is too old, and runs the built command
 * line, or in a working copy that was not built the sources.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ijw werkt met Node 22.18 of nieuwer; dit is Node ${process.versions.node}. Installeer een nieuwere Node.`,
  )
  process.exit(2)
}
const source = new URL('../src/cli/main.ts', import.meta.url)
const { main } = await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href)
process.exitCode = await main(process.argv.slice(2))
