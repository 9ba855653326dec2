/** A colour by what the eye sees: lightness 0–1, chroma 0–0.4, hue in degrees (the OKLCH space of CSS Color 4). */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number }

type Triple = readonly [number, number, number]

const HEX = /^#?([0-9a-f]{6})$/i

/** Whether a text is a colour we can build a theme from: six hexadecimal digits, with or without `#`. */
export function isHexColour(text: string): boolean {
  return HEX.test(text)
}

/** Reads `#rrggbb`. Throws on anything else: a theme on a misread colour would be worse than none. */
export function readHex(text: string): Triple {
  const digits = HEX.exec(text)?.[1]
  if (digits === undefined) throw new Error(`Not a colour of six hexadecimal digits: ${text}`)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Triple
}

function writeHex(rgb: Triple): string {
  const pair = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(pair).join('')}`
}

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const fromLinear = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** Colour as the eye orders it, from `#rrggbb`. Matrices: Björn Ottosson's Oklab, as taken up in CSS Color 4. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = readHex(hex).map(toLinear) as unknown as Triple
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const hue = (Math.atan2(b, a) * 180) / Math.PI
  return { lightness, chroma: Math.hypot(a, b), hue: hue < 0 ? hue + 360 : hue }
}

function linearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** The nearest colour a screen can show: chroma gives way, lightness and hue stay. */
export function hexOf(colour: Oklch): string {
  let { chroma } = colour
  let rgb = linearRgb(colour)
  while (chroma > 0.001 && rgb.some((part) => part < -0.0005 || part > 1.0005)) {
    chroma *= 0.96
    rgb = linearRgb({ ...colour, chroma })
  }
  return writeHex(rgb.map((part) => fromLinear(Math.max(0, part))) as unknown as Triple)
}

function luminance(hex: string): number {
  const [red, green, blue] = readHex(hex).map(toLinear) as unknown as Triple
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
