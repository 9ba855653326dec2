import { CODES, contents, type MessageNumber } from './contents.ts'
import type { Group, Model } from './kinds.ts'
import type { Standard } from './values.ts'

/** A message of a release, as the reader and the writer need it. */
export type MessageModel = Model & {
  readonly standard: Standard
  readonly release: string
  readonly number: MessageNumber
  /** What the standard calls it, as `JW301`. */
  readonly name: string
  readonly code: string
}

/** A release of a standard: from which day until (not including) which day messages are written in it. */
export type Release = {
  readonly standard: Standard
  readonly name: string
  readonly from: string
  readonly until?: string
  readonly messages: { readonly [N in MessageNumber]: MessageModel }
}

type About = { standard: Standard; name: string; version: number; subversion: number; from: string; until?: string }

const SHORT = { ijw: 'jw', iwmo: 'wmo' } as const

/** The releases this library speaks. Release 3.2 is in force since 3 April 2023. */
export const RELEASES: readonly Release[] = [
  release({ standard: 'ijw', name: '3.2', version: 3, subversion: 2, from: '2023-04-03' }),
  release({ standard: 'iwmo', name: '3.2', version: 3, subversion: 2, from: '2023-04-03' }),
]

/** The release of a standard in which a message of that day is written, if it is one of `releases`. */
export function releaseOn(standard: Standard, day: string, releases = RELEASES): Release | undefined {
  return releases.find(
    (one) => one.standard === standard && one.from <= day && (one.until === undefined || day < one.until),
  )
}

/** A release by data: the header numbers and the namespaces of its schemas follow from what it is called. */
export function release(about: About): Release {
  const { standard, name, from, until } = about
  const all: { readonly [number: string]: Group } = contents(standard, about)
  const models = Object.entries(all).map(([number, content]) => [
    number,
    model(about, number as MessageNumber, content),
  ])
  return { standard, name, from, ...(until && { until }), messages: Object.fromEntries(models) }
}

/** The description of a message in a release. */
export function modelOf(
  message: { standard: Standard; release: string; number: MessageNumber },
  releases = RELEASES,
): MessageModel | undefined {
  return releases.find((one) => one.standard === message.standard && one.name === message.release)?.messages[
    message.number
  ]
}

function model({ standard, name, version, subversion }: About, number: MessageNumber, content: Group): MessageModel {
  const short = `${SHORT[standard]}${number}`
  const uri = (schema: string) => `http://www.istandaarden.nl/${standard}/${version}_${subversion}/${schema}/schema`
  return {
    standard,
    release: name,
    number,
    name: short.toUpperCase(),
    code: CODES[standard][number],
    root: 'Bericht',
    space: 'message',
    content,
    spaces: { message: { prefix: short, uri: uri(short) }, basis: { prefix: standard, uri: uri('basisschema') } },
  }
}
