import { CODES, type Message, type MessageNumber } from '../model/contents.ts'
import { releaseOn } from '../model/releases.ts'
import type { Standard } from '../model/values.ts'
import { playStory } from '../simulator/play.ts'
import { STORIES } from '../simulator/stories/stories.ts'
import { writeMessage } from '../writer/write.ts'
import { DONE, MISUSED, REFUSED } from './exit.ts'
import { readInput } from './inputs.ts'
import { today } from './judging.ts'
import { deliver } from './output.ts'
import { remark, tell } from './screen.ts'

export type NewOptions = {
  readonly from?: string
  readonly example?: boolean
  readonly standard?: Standard
  readonly out?: string
}

/**
 * `ijw new`: writes a message from JSON that has the elements of the standard. What can only be one thing need not be
 * said: the message code and the release numbers in the header.
 */
export async function newCommand(number: MessageNumber, options: NewOptions): Promise<number> {
  const { from, example = false, standard = 'ijw', out } = options
  if (example) return showExample(number, standard)
  if (from === undefined) {
    remark('Geef met --from de JSON van het bericht. Met --example krijgt u een voorbeeld om mee te beginnen.')
    return MISUSED
  }
  const given = await givenIn(from)
  if ('fault' in given) {
    remark(given.fault)
    return given.code
  }
  const release = releaseOn(standard, today())
  if (release === undefined) {
    remark('Voor vandaag is geen release van deze standaard bekend.')
    return REFUSED
  }
  const [BerichtVersie, BerichtSubversie] = release.name.split('.').map(Number)
  const header = { BerichtCode: CODES[standard][number], BerichtVersie, BerichtSubversie, ...own(given.body.Header) }
  // What came from a file is not a message yet: the writer checks every element and writes nothing that is not right.
  const body = { ...given.body, Header: header }
  const message = { standard, release: release.name, number, body } as unknown as Message
  return deliver(writeMessage(message), out)
}

/** JSON to begin with: the first message of that number in the stories of the simulator, without what need not be said. */
async function showExample(number: MessageNumber, standard: Standard): Promise<number> {
  if (standard !== 'ijw') {
    remark('Een voorbeeld is er alleen voor iJw. Kies --standard ijw.')
    return MISUSED
  }
  for (const story of STORIES) {
    const { log } = await playStory(story)
    const found = log.find((delivery) => delivery.message?.number === number)
    if (found?.message === undefined) continue
    const { Header, ...rest } = found.message.body
    const { BerichtCode: _, BerichtVersie: __, BerichtSubversie: ___, ...header } = Header
    tell(JSON.stringify({ Header: header, ...rest }, undefined, 2))
    return DONE
  }
  remark('Van dit bericht is geen voorbeeld.')
  return REFUSED
}

type Given = { readonly body: Record<string, unknown> } | { readonly fault: string; readonly code: number }

async function givenIn(from: string): Promise<Given> {
  const { name, bytes, findings, absent } = await readInput(from)
  if (bytes === undefined) return { fault: findings[0]?.says ?? name, code: absent ? MISUSED : REFUSED }
  const text = new TextDecoder().decode(bytes)
  try {
    const body: unknown = JSON.parse(text)
    if (isObject(body)) return { body }
  } catch (error) {
    const place = placeIn(text, error)
    return {
      fault: `${name} is geen goede JSON: kijk bij ${place}. Met --example krijgt u een voorbeeld.`,
      code: REFUSED,
    }
  }
  const fault = `${name} heeft niet de elementen van een bericht, zoals { "Header": { … }, "Client": { … } }.`
  return { fault: `${fault} Met --example krijgt u een voorbeeld.`, code: REFUSED }
}

/** Where JSON goes wrong; a fault without a place is one at the end of the text. */
function placeIn(text: string, error: unknown): string {
  const at = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const lines = text.slice(0, at === undefined ? text.length : Number(at)).split('\n')
  return `regel ${lines.length}, kolom ${(lines.at(-1)?.length ?? 0) + 1}`
}

function own(header: unknown): object {
  return isObject(header) ? header : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
