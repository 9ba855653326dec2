/** What the system says about a file, in words for who gave its name. */

export type SystemError = Error & { readonly code: string; readonly path?: string }

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

const WORDS: { readonly [code: string]: string } = {
  ENOENT: 'bestaat niet. Kijk de naam na.',
  ENOTDIR: 'kan niet: een deel van de naam is een bestand en geen map. Kijk de naam na.',
  EISDIR: 'is een map. Noem een bestand.',
  EACCES: 'mag niet worden gelezen of geschreven. Kijk de rechten na.',
  EPERM: 'mag niet worden gelezen of geschreven. Kijk de rechten na.',
  EROFS: 'staat op een schijf waarop niet geschreven kan worden. Kies een andere plaats.',
  ENOSPC: 'past niet meer op de schijf. Maak ruimte of kies een andere plaats.',
  ENAMETOOLONG: 'heeft een te lange naam. Kies een kortere.',
  ELOOP: 'verwijst naar zichzelf. Noem het bestand zelf.',
  ERR_FS_FILE_TOO_LARGE: 'is te groot: een bericht is hoogstens 25 MB.',
}

/** A sentence about the file that the system could not give or take. */
export function sayingOf({ code, path }: SystemError, file = path): string {
  return `${file ?? 'Het bestand'} ${WORDS[code] ?? `kon niet worden gelezen of geschreven (${code}). Kijk de naam en de schijf na.`}`
}
