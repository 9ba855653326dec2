import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../src/app/demo/generate/random.ts'

/** A signal that the product said it has: its mark in the text, and the id and number it gave. */
export type Acknowledged = { mark: string; id: string; number: string }

export type Reporting = {
  acknowledged: Acknowledged[]
  /** Answers that say no; there should be none. */
  refused: string[]
  /** How often a request got no answer and was sent again with the same key. */
  retries: number
  /** How often a repeated request heard of a signal that was already stored: done before the kill, told after it. */
  toldLater: number
  /** Ends the loops, after every signal has its answer. */
  stop: () => Promise<void>
}

type Ask = { url: string; cookie: string; loops: number; random: Random; run: string }

/** Sends signals from several loops at once; what gets no answer is sent again with the same key until it does. */
export function report(ask: Ask): Reporting {
  const { loops, random, run } = ask
  const state: Reporting = { acknowledged: [], refused: [], retries: 0, toldLater: 0, stop: async () => {} }
  let stopped = false
  const loop = async (no: number) => {
    const own = random.branch(no)
    for (let count = 0; !stopped; count += 1) {
      await tellUntilAnswered(ask, state, `${run}-${no}-${count}`)
      await wait(own.whole(0, 15))
    }
  }
  const running = Promise.all(Array.from({ length: loops }, (_, no) => loop(no)))
  state.stop = async () => {
    stopped = true
    await running
  }
  return state
}

async function tellUntilAnswered(ask: Ask, state: Reporting, mark: string): Promise<void> {
  for (;;) {
    const sentAt = Date.now()
    const answer = await post(ask, mark).catch(() => undefined)
    if (answer && 'refused' in answer) {
      state.refused.push(`${mark}: ${answer.refused}`)
      return
    }
    if (answer) {
      if (madeAt(answer.id) < sentAt) state.toldLater += 1
      state.acknowledged.push({ mark, ...answer })
      return
    }
    state.retries += 1
    await wait(40)
  }
}

/** The id and number of the signal, why not, or nothing when the server did not get so far. */
async function post(
  { url, cookie }: Ask,
  mark: string,
): Promise<{ id: string; number: string } | { refused: number } | undefined> {
  const answer = await fetch(`${url}/api/v1/signals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `key-${mark}`, cookie },
    body: JSON.stringify({ pieces: [{ nature: 'observation', text: mark }], postcode: '7741' }),
    signal: AbortSignal.timeout(20_000),
  })
  if (answer.status >= 500) return undefined
  if (answer.status !== 201) return { refused: answer.status }
  const { id, number } = (await answer.json()) as { id: string; number: string }
  return { id, number }
}

/** An id carries the moment at which it was made. */
function madeAt(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}
