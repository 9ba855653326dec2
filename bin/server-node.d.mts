export const serverFlags: readonly string[]
export const compileCache: Readonly<Record<string, string>>
