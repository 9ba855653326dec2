import { type Phase, STATUSES, type StatusKind } from '../statuses.ts'

/** A status with every way to write it. `goesOn`: the item is settled and its work goes on as usual. */
export type StatusWord = { code: string; names: readonly string[]; phase: Phase; goesOn: boolean }

export const BLOCKS = ['result', 'what', 'planning', 'status', 'state', 'next'] as const
export type BlockCode = (typeof BLOCKS)[number]

/**
 * The words a report is recognised by. They come in as data: another municipality writes "Programmalijn" or "Doel". Case,
 * accents and a colon at the end make no difference.
 */
export type ReportVocabulary = {
  actionLine: readonly string[]
  /** The head of the column with the name of an item, in a spreadsheet. */
  item: readonly string[]
  labels: Readonly<Record<BlockCode, readonly string[]>>
  statuses: readonly StatusWord[]
  /** Words that name a reporting moment when a year stands behind them. */
  moments: readonly string[]
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** The statuses of a municipality as words to look for. "Beëindigd per …" is also found without its "per". */
export function statusWords(kinds: readonly StatusKind[]): StatusWord[] {
  return kinds.map(({ code, nl, phase, goesOn }) => {
    const withoutPer = nl.replace(/ per$/, '')
    return { code, names: withoutPer === nl ? [nl] : [nl, withoutPer], phase, goesOn }
  })
}

/** The words of the progress report of seed 002 (S002-001 to S002-079, S002-212). */
export const shippedVocabulary: ReportVocabulary = {
  actionLine: ['Actielijn', 'Programmalijn', 'Ontwikkellijn'],
  item: ['Onderdeel'],
  labels: {
    result: ['Resultaat', 'Beoogd resultaat', 'Gewenst resultaat'],
    what: ['Wat', 'Wat gaan we doen', 'Wat doen we'],
    planning: ['Planning'],
    status: ['Status'],
    state: ['Stand van zaken'],
    next: ['Komende activiteiten', 'Komende activiteit', 'Vervolg'],
  },
  statuses: statusWords(STATUSES),
  moments: [
    ...'voorjaar lente zomer najaar herfst winter begin medio eind'.split(' '),
    ...'kwartaal halfjaar tertaal'.split(' '),
    ...MONTHS,
  ],
}
