import type { Words } from '../../platform/words.ts'
import type { LookKind, PrivacyRefusal } from './rules.ts'

export const nl = {
  refusals: {
    'privacy/period-turned-round': 'De laatste dag ligt voor de eerste. Draai de dagen om.',
  } satisfies Record<PrivacyRefusal, string>,
  kinds: {
    looked: 'bekeken',
    changed: 'aangepast',
    added: 'toegevoegd',
    searched: 'gezien in een zoeklijst',
    printed: 'afgedrukt of opgeslagen',
    shared: 'gedeeld of overgedragen',
    emergency: 'noodtoegang',
    refused: 'geweigerd',
  } satisfies Record<LookKind, string>,
  title: 'Wie heeft gekeken',
  lead: 'Elke keer dat iemand dit gezin opende, zag in een lijst of iets aanpaste. U mag dit aan het gezin laten zien.',
  period: 'Gezin {name}, van {from} tot en met {until}',
  explain: 'Hier staat elke keer dat iemand dit gezin opende, in een lijst zag of iets veranderde.',
  from: 'Vanaf',
  until: 'Tot en met',
  show: 'Tonen',
  when: 'Wanneer',
  who: 'Wie',
  itself: 'Vangnet zelf',
  role: 'Rol',
  organisation: 'Organisatie',
  did: 'Wat',
  why: 'Waarom',
  none: 'In deze periode heeft niemand gekeken. Kies een langere periode.',
  more: 'Oudere regels tonen',
  print: 'Afdrukken voor het gezin',
  purposes: {
    'youth-help': 'hulp aan dit gezin',
    'child-safety': 'veiligheid van het kind',
    help: 'hulp aan dit gezin',
    safety: 'veiligheid van het kind',
    advice: 'advies over dit gezin',
    emergency: 'nood',
    worry: 'een zorg over een kind',
    'work-distribution': 'verdelen van het werk',
    'access-on-request': 'een vraag om toegang',
    account: 'verantwoording',
    administration: 'beheer van Vangnet',
    accountability: 'verantwoording over inzage',
    'use-of-the-system': 'gebruik van Vangnet',
    other: 'ander doel',
  },
} as const

export type PrivacyWords = Words<typeof nl>
