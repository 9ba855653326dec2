import { CODES, type Message, type MessageNumber } from '../model/contents.ts'
import { releaseOn } from '../model/releases.ts'
import type { Standard } from '../model/values.ts'
import { writeMessage } from '../writer/write.ts'
import { REFUSED } from './exit.ts'
import { readInput } from './inputs.ts'
import { today } from './judging.ts'
import { deliver } from './output.ts'
import { remark } from './screen.ts'

export type NewOptions = { readonly from: string; readonly standard: Standard; readonly out?: string }

/**
 * `ijw new`: writes a message from JSON that has the elements of the standard. What can only be one thing need not be
 * said: the message code and the release numbers in the header.
 */
export async function newCommand(number: MessageNumber, options: NewOptions): Promise<number> {
  const { bytes } = await readInput(options.from)
  const given = bytes && parsed(new TextDecoder().decode(bytes))
  if (!isObject(given)) {
    remark(`${options.from} is geen JSON met de elementen van een bericht, zoals { "Header": { … }, "Client": { … } }.`)
    return REFUSED
  }
  const { standard } = options
  const release = releaseOn(standard, today())
  if (release === undefined) {
    remark('Voor vandaag is geen release van deze standaard bekend.')
    return REFUSED
  }
  const [BerichtVersie, BerichtSubversie] = release.name.split('.').map(Number)
  const header = { BerichtCode: CODES[standard][number], BerichtVersie, BerichtSubversie, ...own(given.Header) }
  // What came from a file is not a message yet: the writer checks every element and writes nothing that is not right.
  const message = { standard, release: release.name, number, body: { ...given, Header: header } } as unknown as Message
  return deliver(writeMessage(message), options.out)
}

function own(header: unknown): object {
  return isObject(header) ? header : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
