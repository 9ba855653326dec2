/** A path holds ids only; query and body may hold names, so they are never logged. */
export function requestWithoutPersonalData(request: { method: string; url: string }) {
  return { method: request.method, path: request.url.split('?')[0] }
}

type FromDatabase = { severity?: unknown; code?: unknown; constraint?: unknown; table?: unknown }

/**
 * An error as the log may hold it. What the database says repeats the values of a row ("Key (name)=(Jansen)"), so of that
 * only the codes stay; the place in our own code stays of every error.
 */
export function errorWithoutPersonalData(error: Error & FromDatabase) {
  const { name, message, stack = '', severity, code, constraint, table } = error
  const fromDatabase = severity !== undefined
  return {
    type: name,
    message: fromDatabase ? '' : message,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(typeof code === 'string' && { code }),
    ...(fromDatabase && { constraint, table }),
  }
}
