export const compileCache: Readonly<Record<string, string>>
