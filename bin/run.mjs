#!/usr/bin/env node
/**
 * The way in for every npm script, in plain JavaScript that any Node from 20 on can read: installs what package-lock.json
 * names if that was not done yet, and then runs the script on the pinned Node 26 of the npm package `node`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { compileCache } from './server-node.mjs'

const root = path.resolve(import.meta.dirname, '..')
const packages = path.join(root, 'node_modules')
const [script = '', ...rest] = process.argv.slice(2)

install()
const node = findNode()
const env = {
  ...compileCache,
  ...process.env,
  PATH: [path.dirname(node), path.join(packages, '.bin'), process.env.PATH ?? ''].join(path.delimiter),
}
const child = spawn(node, [path.join(root, script), ...rest], { cwd: root, stdio: 'inherit', env })
// A terminal sends Ctrl-C to the child as well; another process sends it only here. Being told twice must not hurt a child.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm passes a stop on to its shell only, and a shell that ends takes nobody along: whoever lost npm stops too.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 500).unref()
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

/** Installs once per lock file. A linked `node_modules` is looked after by whoever made the link. */
function install() {
  const stamp = path.join(packages, '.vangnet-installed')
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (fs.lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) return
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return
  console.info('Vangnet installeert eerst de pakketten (eenmalig)…')
  // Not `npm ci`: a registry may lack the parts for other kinds of machine, and then the lock file cannot name them.
  const installed = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['inherit', process.stderr, 'inherit'], shell: process.platform === 'win32' },
  )
  if (installed.status !== 0) {
    console.error('Het installeren lukte niet. Controleer de verbinding met de npm-registry en probeer het opnieuw.')
    process.exit(installed.status ?? 1)
  }
  fs.writeFileSync(stamp, wanted)
}

/** The pinned Node, or our own if that is new enough. */
function findNode() {
  const pinned = path.join(packages, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (fs.existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  console.error('Vangnet heeft Node 26 nodig. Installeer Node 26, of laat npm de ontwikkelpakketten installeren.')
  process.exit(1)
}
