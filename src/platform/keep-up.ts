/** A server beside ours that can die while we live on. */
export type Companion = { answers: () => Promise<boolean>; restart: () => Promise<void> }

export type Watcher = {
  /** It died and runs again. */
  restarted: () => void
  /** It does not come back: who depends on it had better stop than refuse everything. */
  gone: (error: Error) => void
}

const LOOK_EVERY_MS = 1_000
const MOST_RESTARTS_IN_A_ROW = 3

/**
 * One look: nothing when it answers, otherwise a start. `failures` counts the starts in a row that failed; at the third
 * the watcher hears that it is gone.
 */
export async function lookAfter(companion: Companion, watcher: Watcher, failures: number): Promise<number> {
  if (await companion.answers()) return 0
  try {
    await companion.restart()
  } catch (error) {
    if (failures + 1 >= MOST_RESTARTS_IN_A_ROW) watcher.gone(error as Error)
    return failures + 1
  }
  watcher.restarted()
  return 0
}

/** Looks every second until the answer is called. */
export function keepUp(companion: Companion, watcher: Watcher): () => void {
  let looking = false
  let failures = 0
  const timer = setInterval(async () => {
    if (looking) return
    looking = true
    failures = await lookAfter(companion, watcher, failures)
    looking = false
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
