import type { Outside } from '../../src/judge/outside/outside.ts'
import type { Message } from '../../src/model/contents.ts'
import { claimAnswer, LINE } from './begin.ts'
import type { Case, Trial } from './case.ts'
import { allocating, answering, claiming, crediting, requesting, starting, stopping, wishing } from './earlier-begin.ts'

/** What is known outside, and the day on which a message is judged. */
export type Around = { readonly outside: Outside; readonly today: string }

const EVERY: readonly Message[] = [
  allocating(),
  starting(),
  stopping(),
  requesting(),
  wishing({ fresh: [{}] }),
  answering(),
  claiming(),
  claimAnswer(),
]
const FROM_MUNICIPALITY = EVERY.filter(({ number }) => ['301', '319', '325'].includes(number))
const FROM_PROVIDER = EVERY.filter(({ number }) => !['301', '319', '325'].includes(number))

/** Long after every message, with lists on which everything stands. */
const ALL_WELL: Around = {
  today: '2030-01-01',
  outside: { isMunicipality: () => true, fitsCategory: () => true, agreements: () => [] },
}
/** Until 2026-03-31 the municipality of the examples existed. */
const MERGED: Around = {
  ...ALL_WELL,
  outside: { isMunicipality: (code, day) => code !== '0384' || day <= '2026-03-31' },
}
const UNKNOWN: Around = { ...ALL_WELL, outside: { isMunicipality: () => false, fitsCategory: () => false } }
const UNLISTED: Around = { ...ALL_WELL, outside: { fitsCategory: () => false } }
const NOTHING: Around = { ...ALL_WELL, outside: {} }

/** The contract has a tariff for a minute and one for an hour. */
const EITHER: Around = {
  ...ALL_WELL,
  outside: {
    agreements: () => [
      { Eenheid: '01', tariff: 146 },
      { Eenheid: '04', tariff: 8_730 },
    ],
  },
}

const MINUTES = { Eenheid: '01', GeleverdVolume: 95, ProductTarief: 146 } as const
const EUROS = { Eenheid: '83', ProductTarief: undefined } as const

export const OUTSIDE: readonly Case<Around>[] = [
  {
    rule: 'TR135',
    when: 'a message is dated in the future',
    passes: () => [...amid(ALL_WELL, EVERY), ...EVERY.map((message) => ({ message, against: on(dayOf(message)) }))],
    fails: () => EVERY.map((message) => ({ message, against: on(eveOf(dayOf(message))) })),
    at: '/Bericht/Header/BerichtIdentificatie/Dagtekening',
  },
  {
    rule: 'TR378',
    when: 'a message is to a municipality that does not exist',
    passes: () => [
      ...amid(NOTHING, EVERY),
      // It existed when the help began, or was to begin.
      ...amid(MERGED, [requesting([{ ToewijzingIngangsdatum: '2026-03-31' }], { day: '2026-04-02' })]),
      ...amid(MERGED, [
        starting([{ ToewijzingIngangsdatum: '2026-03-31' }]),
        stopping([{ ToewijzingIngangsdatum: '2026-03-31' }]),
      ]),
    ],
    fails: () => [
      ...amid(UNKNOWN, FROM_PROVIDER),
      ...amid(MERGED, [requesting([{}], { day: '2026-04-02' }), starting(), claiming(), wishing()]),
    ],
    at: '/Bericht/Header/Ontvanger',
  },
  {
    rule: 'TR378',
    when: 'a message is from a municipality that does not exist',
    passes: () => amid(MERGED, [allocating([{ Ingangsdatum: '2026-03-31' }], { day: '2026-04-02' }), allocating()]),
    fails: () => [...amid(UNKNOWN, FROM_MUNICIPALITY), ...amid(MERGED, [allocating([{}], { day: '2026-04-02' })])],
    at: '/Bericht/Header/Afzender',
  },
  {
    rule: 'TR378',
    when: 'a provider is sent on to a municipality that does not exist',
    passes: () => amid(MERGED, [elsewhere('0114')]),
    fails: () => amid({ ...ALL_WELL, outside: { isMunicipality: (code) => code === '0384' } }, [elsewhere('9999')]),
    at: '/Bericht/Antwoord/Woonplaatsbeginsel/Gemeente',
  },
  ...(
    [
      [allocating(), '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Product/Code', '2026-04-01'],
      [starting(), '/Bericht/Client/StartProducten/StartProduct[1]/Product/Code', '2026-04-01'],
      [stopping(), '/Bericht/Client/StopProducten/StopProduct[1]/Product/Code', '2026-04-01'],
      [requesting(), '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/Product/Code', '2026-04-01'],
      [wishing({ fresh: [{}] }), '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]/Product/Code', '2026-07-01'],
      [claiming(), `${LINE}[1]/ProductCode`, '2026-04-01'],
    ] as const
  ).map(
    ([message, at, day]): Case<Around> => ({
      rule: 'TR381',
      when: `a product in a ${message.number} does not belong to its category`,
      passes: () => [...amid(ALL_WELL, [message]), ...amid(listedOn(day), [message]), ...amid(NOTHING, [message])],
      fails: () => amid({ ...ALL_WELL, outside: { fitsCategory: () => false } }, [message]),
      at,
    }),
  ),
  {
    rule: 'TR381',
    when: 'a product that does not belong to its category is not taken back',
    passes: () => amid(UNLISTED, [starting([{ StatusAanlevering: '3' }]), stopping([{ StatusAanlevering: '3' }])]),
    fails: () => amid(UNLISTED, [starting([{ StatusAanlevering: '3' }, {}])]),
    at: '/Bericht/Client/StartProducten/StartProduct[2]/Product/Code',
  },
  {
    rule: 'TR346',
    when: 'an amount is not the volume times the tariff',
    passes: () => [
      ...amid(ALL_WELL, [claiming(), claiming([{ GeleverdVolume: 0, IngediendBedrag: euros(0) }])]),
      // Euros have no tariff (CS339 says what the amount must be), and that there is one otherwise is for CD087.
      ...amid(ALL_WELL, [claiming([EUROS]), claiming([{ Eenheid: '83' }]), claiming([{ ProductTarief: undefined }])]),
      // Every tariff per hour from € 87,30 to € 87,89 is € 1,46 a minute; these are the least and the most for 95 minutes.
      ...amid(ALL_WELL, [minutes(13_823), minutes(13_870), minutes(13_916)]),
      ...amid(perHour(8_730), [minutes(13_823)]),
      ...amid(perHour(8_789), [minutes(13_916)]),
      ...amid(EITHER, [minutes(13_823), minutes(13_870)]),
      // A tariff for half days says nothing of minutes.
      ...amid(perHour(6_000, '16'), [minutes(13_823), minutes(13_916)]),
      // The tariff was changed since: what was granted at the old one is taken back at the old one (IV091).
      ...amid(perHour(9_000), [claiming([crediting('P1', 'P2', { ...MINUTES, IngediendBedrag: back(13_823) })])]),
    ],
    fails: () => [
      ...amid(ALL_WELL, [claiming([{ GeleverdVolume: 15 }]), claiming([{ IngediendBedrag: euros(24_001) }])]),
      ...amid(ALL_WELL, [minutes(13_822), minutes(13_917), minutes(13_918), minutes(13_825)]),
      ...amid(ALL_WELL, [claiming([crediting('P1', 'P2', { IngediendBedrag: back(24_001) })])]),
      ...amid(perHour(8_730), [minutes(13_870), minutes(13_822)]),
      ...amid(EITHER, [minutes(13_916)]),
    ],
    at: `${LINE}[1]/IngediendBedrag`,
  },
]

function amid(against: Around, messages: readonly Message[]): readonly Trial<Around>[] {
  return messages.map((message) => ({ message, against }))
}

function on(today: string): Around {
  return { ...ALL_WELL, today }
}

function dayOf(message: Message): string {
  return message.body.Header.BerichtIdentificatie.Dagtekening
}

function eveOf(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function listedOn(listed: string): Around {
  return { ...ALL_WELL, outside: { fitsCategory: (_, day) => day === listed } }
}

function perHour(tariff: number, Eenheid: '04' | '16' = '04'): Around {
  return { ...ALL_WELL, outside: { agreements: () => [{ Eenheid, tariff }] } }
}

function minutes(cents: number): Message {
  return claiming([{ ...MINUTES, IngediendBedrag: euros(cents) }])
}

function elsewhere(Gemeente: string): Message {
  return answering(
    { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente } },
    { day: '2026-03-27' },
  )
}

function euros(Bedrag: number) {
  return { Bedrag, DebetCredit: 'D' } as const
}

function back(Bedrag: number) {
  return { Bedrag, DebetCredit: 'C' } as const
}
