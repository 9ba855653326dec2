import { offlineProblem, Problem } from './problem.ts'

type Save = { try: () => void; stop: () => void }

/** Seconds between attempts: soon at first, then calmly. */
const PAUSES = [2, 4, 8, 15, 30]

/** Changes that could not be sent because the line was down. They wait in memory only: case data never stays on a device. */
export class WaitingSaves {
  #saves = new Set<Save>()
  #listeners = new Set<() => void>()
  #pause: (seconds: number, then: () => void) => () => void

  constructor(pause?: (seconds: number, then: () => void) => () => void) {
    this.#pause =
      pause ??
      ((seconds, then) => {
        const timer = setTimeout(then, seconds * 1000)
        return () => clearTimeout(timer)
      })
  }

  get amount(): number {
    return this.#saves.size
  }

  /** For `useSyncExternalStore`. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tries again until an answer comes, of whatever kind; fails as offline only when the reader gives up. */
  until<T>(attempt: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let tries = 0
      let cancel = () => {}
      let busy = false
      const settle = (done: () => void) => {
        cancel()
        this.#saves.delete(save)
        this.#tell()
        done()
      }
      const plan = () => {
        cancel = this.#pause(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 30, go)
        tries += 1
      }
      const go = () => {
        if (busy) return
        busy = true
        cancel()
        attempt().then(
          (answer) => settle(() => resolve(answer)),
          (problem: unknown) => {
            busy = false
            if (problem instanceof Problem && problem.offline) plan()
            else settle(() => reject(problem))
          },
        )
      }
      const save: Save = { try: go, stop: () => settle(() => reject(offlineProblem())) }
      this.#saves.add(save)
      this.#tell()
      plan()
    })
  }

  /** The connection is back, or the reader asks for it. */
  tryNow = (): void => {
    for (const save of this.#saves) save.try()
  }

  stop = (): void => {
    for (const save of [...this.#saves]) save.stop()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
