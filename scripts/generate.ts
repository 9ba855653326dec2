import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { modules } from '../src/app/modules.ts'
import { version } from '../src/app/version.ts'
import { openDatabase } from '../src/platform/database.ts'
import { openapi } from '../src/platform/http/openapi.ts'
import { startThrowAway, TEMPLATE, withDatabase } from '../test/throw-away.ts'
import { schemaOf } from './schema.ts'

const root = path.resolve(import.meta.dirname, '..')

async function generateSchema(): Promise<string> {
  const server = await startThrowAway()
  try {
    const db = openDatabase(withDatabase(server.url, TEMPLATE), { max: 1 })
    return await schemaOf(db).finally(db.close)
  } finally {
    await server.stop()
  }
}

/** `npm run generate` writes what follows from the code; `-- --check` only says which file has fallen behind. */
async function generate(onlyCheck: boolean): Promise<number> {
  const wanted = {
    'openapi.json': `${JSON.stringify(openapi(modules, version), null, 2)}\n`,
    'db/schema.sql': await generateSchema(),
  }
  let behind = 0
  for (const [file, text] of Object.entries(wanted)) {
    const place = path.join(root, file)
    const found = await fs.readFile(place, 'utf8').catch(() => undefined)
    if (found === text) continue
    behind += 1
    console.info(onlyCheck ? `${file} loopt achter op de code. Draai: npm run generate` : `Geschreven: ${file}`)
    if (!onlyCheck) await fs.writeFile(place, text)
  }
  return onlyCheck && behind > 0 ? 1 : 0
}

process.exitCode = await generate(process.argv.includes('--check'))
