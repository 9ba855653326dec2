/** The names of kinds in one line; a code without a name stays a code. */
export function kindsLine(names: Readonly<Record<string, string>>, codes: readonly string[]): string {
  return codes.map((code) => names[code] ?? code).join(', ')
}
