import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildScreens, dist } from '../src/app/build-screens.ts'
import type { renderPublicPage } from '../src/app/web/public.tsx'
import { themeCss } from '../src/platform/ui/theme/css.ts'

/** What a screen may weigh, in bytes as they travel (gzip; fonts as they are). Source: issue 2 §7, frontend notes §8. */
const LIMITS = { firstLoad: 150_000, routeChunk: 50_000, styles: 25_000, publicPage: 60_000 }

type Chunk = {
  file: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  css?: string[]
}
type Manifest = Readonly<Record<string, Chunk>>
type Weight = { what: string; bytes: number; limit: number }

const packed = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length

/** A chunk with everything it cannot start without. */
function needs(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const other of manifest[key]?.imports ?? []) needs(manifest, other, seen)
  return seen
}

function weighApp(): Weight[] {
  const manifest = JSON.parse(readFileSync(path.join(dist, 'app/.vite/manifest.json'), 'utf8')) as Manifest
  const weigh = (keys: Iterable<string>) =>
    [...keys].reduce((sum, key) => sum + packed(`app/${manifest[key]?.file}`), 0)
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  if (!entry) throw new Error('The staff app has no entry. Run: npm run build')
  const first = needs(manifest, entry)
  const routes = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry)
  const sheets = new Set(Object.values(manifest).flatMap(({ css = [] }) => css))
  return [
    { what: 'first load', bytes: weigh(first), limit: LIMITS.firstLoad },
    ...routes.map((key) => {
      const own = [...needs(manifest, key)].filter((one) => !first.has(one))
      return { what: `route ${key}`, bytes: weigh(own), limit: LIMITS.routeChunk }
    }),
    {
      what: 'styles',
      bytes: [...sheets].reduce((sum, sheet) => sum + packed(`app/${sheet}`), 0),
      limit: LIMITS.styles,
    },
  ]
}

/** A municipality's own colours are one more stylesheet. */
const BRAND = '#1b6b3a'

/** The pages whose properties this script can know; the others share their stylesheet, font and frame. */
const SAMPLES: Readonly<Record<string, object>> = {
  home: { municipalities: Array.from({ length: 12 }, (_, at) => ({ code: String(at), name: `Gemeente ${at}` })) },
  login: {
    demo: true,
    people: Array.from({ length: 20 }, (_, at) => ({
      id: `p${at}`,
      name: `Naam ${at}`,
      about: `Wat persoon ${at} doet.`,
    })),
  },
}

async function weighPublicPages(): Promise<Weight[]> {
  const built = (await import(pathToFileURL(path.join(dist, 'public/public.js')).href)) as {
    renderPublicPage: typeof renderPublicPage
  }
  const sheet = readFileSync(path.join(dist, 'public/public.css'), 'utf8')
  const fonts = [...sheet.matchAll(/url\(\/public\/([^)]+\.woff2)\)/g)].map((match) => match[1] ?? '')
  const fontBytes = fonts.reduce((sum, font) => sum + readFileSync(path.join(dist, 'public', font)).length, 0)
  const always =
    packed('public/public.css') + packed('public/enhance.js') + fontBytes + gzipSync(themeCss(BRAND)).length
  return Object.entries(SAMPLES).map(([name, props]) => {
    const html = built.renderPublicPage(name, props, { lang: 'nl', path: '/', brand: BRAND })
    return { what: `public page ${name}`, bytes: gzipSync(html).length + always, limit: LIMITS.publicPage }
  })
}

await buildScreens()
const weights = [...weighApp(), ...(await weighPublicPages())]
for (const { what, bytes, limit } of weights) {
  const sign = bytes > limit ? 'FOUT' : 'ok  '
  console.info(`${sign} ${what.padEnd(60)} ${(bytes / 1000).toFixed(1).padStart(6)} of ${limit / 1000} kB`)
}
process.exitCode = weights.some(({ bytes, limit }) => bytes > limit) ? 1 : 0
