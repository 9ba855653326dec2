import { randomUUID } from 'node:crypto'
import type { Worry } from './worry.ts'

/** The system of a school, with the key it was given: the one actor without a screen. */
export type PartnerSystem = { url: string; key: string }

/** Sends the worry under the number it has in the school's own books. */
export async function sendWorry({ url, key }: PartnerSystem, worry: Worry, reference: string): Promise<void> {
  const { child, postcode, seen } = worry
  const answer = await fetch(`${url}/api/v1/signals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    body: JSON.stringify({
      kinds: ['school-absence'],
      pieces: [{ nature: 'observation', text: seen }],
      child,
      postcode,
      reference,
    }),
  })
  if (answer.status !== 201) throw new Error(`The signal was not taken: ${answer.status} ${await answer.text()}`)
}

/** What came back on the signal with this number of the school. */
export async function fetchAnswers({ url, key }: PartnerSystem, reference: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/v1/own-signals`, { headers: { authorization: `Bearer ${key}` } })
  const { signals } = (await answer.json()) as {
    signals: { reference: string; feedback: { sentences: string[] }[] }[]
  }
  const own = signals.find((signal) => signal.reference === reference)
  return own?.feedback.flatMap(({ sentences }) => sentences) ?? []
}
