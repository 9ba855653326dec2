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

const root = path.resolve(import.meta.dirname, '..')
const [script, ...rest] = process.argv.slice(2)
const stamp = path.join(root, 'node_modules', '.vangnet-installed')
const wanted = createHash('sha256')
  .update(fs.readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')

if (!(fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted)) {
  console.info('Vangnet installeert eerst de pakketten (eenmalig)…')
  // Not `npm ci`: a registry may lack the parts for other kinds of machine, and then the lock file cannot name them.
  const installed = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (installed.status !== 0) {
    console.error('Het installeren lukte niet. Controleer de verbinding met de npm-registry en probeer het opnieuw.')
    process.exit(installed.status ?? 1)
  }
  fs.writeFileSync(stamp, wanted)
}

const pinned = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const ownIsNewEnough = Number(process.versions.node.split('.')[0]) >= 26
const node = fs.existsSync(pinned) ? pinned : ownIsNewEnough ? process.execPath : undefined
if (!node) {
  console.error('Vangnet heeft Node 26 nodig. Installeer Node 26, of laat npm de ontwikkelpakketten installeren.')
  process.exit(1)
}
const env = {
  ...process.env,
  PATH: `${path.dirname(node)}${path.delimiter}${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
}
const child = spawn(node, [path.join(root, script), ...rest], { cwd: root, stdio: 'inherit', env })
// Ctrl-C reaches the child through the terminal; a signal sent to this process only is passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
process.on('SIGINT', () => {})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
