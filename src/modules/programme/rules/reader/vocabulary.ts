/** Where an item is in its life, whatever a municipality calls it. */
export type Phase = 'before' | 'under-way' | 'over'

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
  labels: Readonly<Record<BlockCode, readonly string[]>>
  statuses: readonly StatusWord[]
  /** Words that name a reporting moment when a year stands behind them. */
  moments: readonly string[]
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** The words of the progress report of seed 002 (S002-001 to S002-079, S002-212). */
export const shippedVocabulary: ReportVocabulary = {
  actionLine: ['Actielijn', 'Programmalijn', 'Ontwikkellijn'],
  labels: {
    result: ['Resultaat', 'Beoogd resultaat', 'Gewenst resultaat'],
    what: ['Wat', 'Wat gaan we doen', 'Wat doen we'],
    planning: ['Planning'],
    status: ['Status'],
    state: ['Stand van zaken'],
    next: ['Komende activiteiten', 'Komende activiteit', 'Vervolg'],
  },
  statuses: [
    { code: 'not-started', names: ['Nog niet gestart', 'Niet gestart'], phase: 'before', goesOn: false },
    { code: 'in-execution', names: ['In uitvoering'], phase: 'under-way', goesOn: false },
    { code: 'done', names: ['Afgerond', 'Afgehandeld'], phase: 'over', goesOn: false },
    { code: 'settled-and-continuing', names: ['Afgehandeld en voortdurend'], phase: 'over', goesOn: true },
    { code: 'ended', names: ['Beëindigd per', 'Beëindigd'], phase: 'over', goesOn: false },
  ],
  moments: [
    ...'voorjaar lente zomer najaar herfst winter begin medio eind'.split(' '),
    ...'kwartaal halfjaar tertaal'.split(' '),
    ...MONTHS,
  ],
}
