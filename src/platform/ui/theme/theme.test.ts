import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { themeCss } from './css.ts'
import { contrast, hexOf, isHexColour, oklchOf } from './oklch.ts'
import { contrastFaults, makeScheme, PAIRS, ROLES, SCHEMES } from './scheme.ts'

const root = join(import.meta.dirname, '../../../..')
const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

const KNOWN = {
  yellow: '#ffd400',
  red: '#a3132f',
  black: '#000000',
  white: '#ffffff',
  green: '#1b6b3a',
  lime: '#00ff00',
  blue: '#4376fc',
}

for (const [name, brand] of Object.entries(KNOWN)) {
  test(`[M09] a municipality with ${name} as its colour gets readable screens in every scheme`, () => {
    for (const scheme of SCHEMES) assert.deepEqual(contrastFaults(makeScheme(brand, scheme)), [], scheme)
  })
}

test('[M09] whatever colour a municipality has, every role is readable in light, dark and high contrast', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...SCHEMES), (brand, name) => {
      assert.deepEqual(contrastFaults(makeScheme(brand, name)), [])
    }),
    { numRuns: 120 },
  )
})

test('[M09] seven pairs are checked in each role', () => {
  assert.equal(PAIRS.length, 7)
})

test('[M09] quiet text stays readable on a chosen row, in the colour of the brand', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...SCHEMES), (brand, name) => {
      const scheme = makeScheme(brand, name)
      const ratio = contrast(scheme.default['color-subtle'], scheme['action-1']['bg-default'])
      assert.ok(ratio >= 4.5, `${brand} ${name}: ${ratio}`)
    }),
    { numRuns: 60 },
  )
})

test('[M09] high contrast gives text at least 7 to 1', () => {
  for (const name of ['contrast', 'contrast-dark'] as const) {
    const scheme = makeScheme('#1b6b3a', name)
    for (const role of ROLES) {
      assert.ok(contrast(scheme[role]['color-default'], scheme[role]['bg-active']) >= 7, `${name} ${role}`)
      assert.ok(
        contrast(scheme[role]['inverse-color-default'], scheme[role]['inverse-bg-default']) >= 7,
        `${name} ${role}`,
      )
    }
  }
})

test('[M09] danger looks the same in every municipality', () => {
  assert.deepEqual(makeScheme('#ffd400', 'light').negative, makeScheme('#1b6b3a', 'light').negative)
})

test('[M09] a brand that is dark enough is the colour of its own buttons', () => {
  assert.equal(makeScheme('#1d5c87', 'light')['action-1']['inverse-bg-default'], '#1d5c87')
})

test('[M09] the contrast check finds what cannot be read', () => {
  const scheme = makeScheme('#1d5c87', 'light')
  const broken = { ...scheme, default: { ...scheme.default, 'color-subtle': '#dddddd' } }
  assert.deepEqual(
    contrastFaults(broken).map(({ role, ink }) => `${role} ${ink}`),
    ['default color-subtle'],
  )
})

test('[M09] a colour keeps its value through the colour space of the eye', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      const back = hexOf(oklchOf(hex))
      for (const at of [1, 3, 5]) {
        const apart = Number.parseInt(back.slice(at, at + 2), 16) - Number.parseInt(hex.slice(at, at + 2), 16)
        assert.ok(Math.abs(apart) <= 2, `${hex} became ${back}`)
      }
    }),
  )
})

test('[M09] black on white is 21 to 1', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff') * 100), 2100)
})

test('[M09] only six hexadecimal digits make a theme', () => {
  assert.ok(isHexColour('#1d5c87') && isHexColour('1D5C87'))
  assert.ok(!isHexColour('red') && !isHexColour('#fff') && !isHexColour('#1d5c87}'))
  assert.throws(() => makeScheme('blue', 'light'), /blue/)
})

test('[M09] the theme follows the device, unless the reader chose otherwise here', () => {
  const css = themeCss()
  assert.match(css, /@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-scheme\]\)/)
  assert.match(css, /:root\[data-scheme=dark\]\{color-scheme:dark/)
  assert.match(css, /@media \(prefers-contrast:more\)/)
  assert.match(css, /@media print/)
})

test('[M09] every token a stylesheet uses exists, and none is sent for nothing', () => {
  const defined = new Set(themeCss().match(/--basis-[a-z0-9-]+(?=:)/g))
  const sheets = globSync('src/**/*.css', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
  const used = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--basis-[a-z0-9-]+)/g)].map((match) => match[1] ?? '')),
  )
  assert.deepEqual(
    [...used].filter((token) => !defined.has(token)),
    [],
  )
  const idle = [...defined].filter((token) => token.startsWith('--basis-color') && !used.has(token))
  assert.ok(idle.length <= 12, `sent but unused: ${idle.join(', ')}`)
})
