import { contrast, hexOf, isHexColour, type Oklch, oklchOf } from './oklch.ts'

/** What a colour is for. The names are those of the NL Design System `basis` layer, so a municipality's own theme fits. */
export const ROLES = [
  'default',
  'accent-1',
  'action-1',
  'info',
  'positive',
  'warning',
  'negative',
  'highlight',
] as const
export type Role = (typeof ROLES)[number]

export const STEPS = [
  'bg-document',
  'bg-subtle',
  'bg-default',
  'bg-hover',
  'bg-active',
  'border-subtle',
  'border-default',
  'border-hover',
  'color-document',
  'color-subtle',
  'color-default',
  'color-hover',
  'color-active',
  'inverse-bg-document',
  'inverse-bg-default',
  'inverse-bg-hover',
  'inverse-bg-active',
  'inverse-color-document',
  'inverse-color-default',
] as const
export type Step = (typeof STEPS)[number]

export const SCHEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const
export type SchemeName = (typeof SCHEMES)[number]

export type RoleColours = Readonly<Record<Step, string>>
export type Scheme = Readonly<Record<Role, RoleColours>>

/** Hue and strength of the roles that do not follow the brand: meaning must look the same in every municipality. */
const MEANINGS = {
  info: { hue: 245, chroma: 0.11 },
  positive: { hue: 152, chroma: 0.11 },
  warning: { hue: 70, chroma: 0.13 },
  negative: { hue: 25, chroma: 0.19 },
  highlight: { hue: 95, chroma: 0.16 },
} as const

/** Lightness of the grounds, from page to pressed, and of the quiet line between blocks. */
const GROUNDS = {
  light: { lightness: [1, 0.976, 0.953, 0.93, 0.902], line: 0.885, ink: -1 },
  dark: { lightness: [0.225, 0.178, 0.268, 0.3, 0.335], line: 0.35, ink: 1 },
  contrast: { lightness: [1, 1, 0.975, 0.95, 0.93], line: 0.45, ink: -1 },
  'contrast-dark': { lightness: [0.13, 0.09, 0.19, 0.23, 0.27], line: 0.75, ink: 1 },
} as const

/** Contrast each kind of ink gets on the least favourable ground of its role; a little above the norm so that rounding never drops below. */
const RATIOS = {
  plain: { document: 11, default: 5.2, subtle: 4.7, border: 3.1, inverse: 4.7 },
  high: { document: 15, default: 8, subtle: 7.2, border: 4.6, inverse: 7.2 },
} as const

type Maker = {
  readonly name: SchemeName
  readonly tint: Oklch
  readonly ratios: Readonly<Record<keyof (typeof RATIOS)['plain'], number>>
}

/**
 * The lightness nearest to `from`, towards the ink, that reaches the ratio on every given ground: halving first, since
 * contrast grows along the way, then small steps, since rounding and gamut make the way a little uneven.
 */
function inkOn(
  tint: Oklch,
  walk: { from: number; towards: number; grounds: readonly string[]; ratio: number },
): string {
  const hexAt = (lightness: number) => hexOf({ ...tint, lightness })
  const reaches = (hex: string) => walk.grounds.every((ground) => contrast(hex, ground) >= walk.ratio)
  const end = walk.towards === -1 ? 0 : 1
  let [near, far] = [walk.from, end]
  if (reaches(hexAt(near))) return hexAt(near)
  for (let halving = 0; halving < 8; halving += 1) {
    const middle = (near + far) / 2
    if (reaches(hexAt(middle))) far = middle
    else near = middle
  }
  for (let lightness = far; lightness > 0 && lightness < 1; lightness += walk.towards * 0.004)
    if (reaches(hexAt(lightness))) return hexAt(lightness)
  return end === 0 ? '#000000' : '#ffffff'
}

function groundsOf({ name, tint }: Maker, role: Role): [string, string, string, string, string] {
  const dark = GROUNDS[name].ink === 1
  const strength = role === 'default' ? 0.006 : dark ? 0.045 : 0.05
  const shades = GROUNDS[name].lightness.map((lightness, at) => {
    if (role === 'default') return hexOf({ ...tint, lightness, chroma: lightness === 1 ? 0 : strength })
    // A tinted ground never reaches white: the tint is what tells it apart from a card.
    const tinted = dark ? lightness + 0.03 : Math.min(lightness, 0.982) - at * 0.004
    return hexOf({ ...tint, lightness: tinted, chroma: Math.min(tint.chroma, strength * (0.35 + at * 0.2)) })
  })
  return shades as [string, string, string, string, string]
}

function inksOf({ name, tint, ratios }: Maker, role: Role, grounds: readonly string[]) {
  const towards = GROUNDS[name].ink
  const soft = { ...tint, chroma: role === 'default' ? Math.min(tint.chroma, 0.018) : tint.chroma }
  const from = towards === -1 ? 0.62 : 0.6
  const at = (ratio: number, start = from) => inkOn(soft, { from: start, towards, grounds, ratio })
  const strong = at(ratios.default)
  const step = (share: number) => at(ratios.default + share)
  return {
    'border-subtle': hexOf({ ...soft, lightness: GROUNDS[name].line, chroma: Math.min(soft.chroma, 0.02) }),
    'border-default': at(ratios.border, towards === -1 ? 0.8 : 0.4),
    'border-hover': at(ratios.border + 1.2, towards === -1 ? 0.8 : 0.4),
    'color-document': at(ratios.document),
    'color-subtle': at(ratios.subtle),
    'color-default': strong,
    'color-hover': step(1.2),
    'color-active': step(2.4),
  }
}

/** Filled parts: buttons, badges, the header. In light schemes dark with white ink, in dark schemes the other way round. */
function inverseOf({ name, tint, ratios }: Maker, role: Role) {
  const dark = GROUNDS[name].ink === 1
  const strong = role === 'default' ? { ...tint, chroma: Math.min(tint.chroma, 0.02) } : tint
  const calm = { ...strong, chroma: Math.min(strong.chroma, 0.1) }
  const ink = dark ? hexOf({ ...calm, lightness: 0.16, chroma: Math.min(calm.chroma, 0.03) }) : '#ffffff'
  const fill = (from: number) =>
    inkOn(dark ? calm : strong, { from, towards: dark ? 1 : -1, grounds: [ink], ratio: ratios.inverse })
  const start = dark ? 0.8 : Math.min(0.52, Math.max(0.36, strong.lightness))
  const high = name.startsWith('contrast')
  const header = hexOf({
    ...calm,
    lightness: dark ? (high ? 0.17 : 0.255) : high ? 0.22 : 0.285,
    chroma: Math.min(calm.chroma, 0.075),
  })
  return {
    'inverse-bg-document': header,
    'inverse-bg-default': fill(start),
    'inverse-bg-hover': fill(dark ? start + 0.06 : start - 0.06),
    'inverse-bg-active': fill(dark ? start + 0.11 : start - 0.11),
    'inverse-color-document': '#ffffff',
    'inverse-color-default': ink,
  }
}

function roleColours(maker: Maker, role: Role): RoleColours {
  const grounds = groundsOf(maker, role)
  return {
    'bg-document': grounds[0],
    'bg-subtle': grounds[1],
    'bg-default': grounds[2],
    'bg-hover': grounds[3],
    'bg-active': grounds[4],
    ...inksOf(maker, role, grounds),
    ...inverseOf(maker, role),
  }
}

/**
 * One scheme from one brand colour (`#rrggbb`): every role with its grounds, lines, inks and fills.
 * Inks are found by walking until the contrast is reached, so a yellow, a black or a red brand all give readable screens.
 */
export function makeScheme(brand: string, name: SchemeName): Scheme {
  const own = oklchOf(brand)
  const ratios = name.startsWith('contrast') ? RATIOS.high : RATIOS.plain
  const tintOf = (role: Role): Oklch => {
    if (role === 'default' || role === 'accent-1' || role === 'action-1') return own
    return { lightness: 0.5, ...MEANINGS[role] }
  }
  const entries = ROLES.map((role) => [role, roleColours({ name, tint: tintOf(role), ratios }, role)] as const)
  return Object.fromEntries(entries) as Record<Role, RoleColours>
}

/** The pairs that must be readable in every role: ink, ground, and the lowest ratio WCAG 2.2 AA allows. */
export const PAIRS: readonly { ink: Step; ground: Step; atLeast: number }[] = [
  { ink: 'color-document', ground: 'bg-active', atLeast: 4.5 },
  { ink: 'color-default', ground: 'bg-document', atLeast: 4.5 },
  { ink: 'color-default', ground: 'bg-active', atLeast: 4.5 },
  { ink: 'color-subtle', ground: 'bg-active', atLeast: 4.5 },
  { ink: 'border-default', ground: 'bg-subtle', atLeast: 3 },
  { ink: 'inverse-color-default', ground: 'inverse-bg-default', atLeast: 4.5 },
  { ink: 'inverse-color-document', ground: 'inverse-bg-document', atLeast: 4.5 },
]

export type ContrastFault = { role: Role; ink: Step; ground: Step; ratio: number }

/** What in a scheme cannot be read, by the pairs above; empty when the scheme is good. Fits themes a municipality brings too. */
export function contrastFaults(scheme: Scheme): ContrastFault[] {
  return ROLES.flatMap((role) =>
    PAIRS.flatMap(({ ink, ground, atLeast }) => {
      const ratio = contrast(scheme[role][ink], scheme[role][ground])
      return ratio < atLeast ? [{ role, ink, ground, ratio }] : []
    }),
  )
}

/** Can everything be read, in every scheme that is made from this colour? */
export function isReadable(brand: string): boolean {
  return isHexColour(brand) && SCHEMES.every((name) => contrastFaults(makeScheme(brand, name)).length === 0)
}
