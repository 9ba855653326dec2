import type { AllocatedProduct } from '../../calculate/changes.ts'
import type { Story } from '../story.ts'
import { ALIDA, HENDRIK, MUNICIPALITY, NOOR, PROVIDER } from './people.ts'
import { allocation, start, startOf, stop, stopOf } from './telling.ts'

/**
 * The four cases that the standard's own case descriptions print, with their days, volumes and reasons. The days on which
 * messages are sent are ours where the text gives none.
 */

const AMBULANT: AllocatedProduct = {
  ToewijzingNummer: 667_899,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2025-01-01',
  Toewijzingstijd: '09:00:00',
  Ingangsdatum: '2025-01-01',
  Einddatum: '2025-06-30',
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
}
const parties = { municipality: MUNICIPALITY, provider: PROVIDER }

/** Case 1: an allocation is made longer by moving its end (OP380). The text prints another client at the second allocation. */
export const CASE_1: Story = {
  id: 'casus-1',
  title: 'Casus 1: de einddatum van een toewijzing oprekken',
  standard: 'ijw',
  ...parties,
  steps: [
    {
      id: 'allocation',
      day: '2025-01-01',
      says: 'De gemeente wijst 3 uur per week toe tot en met 30 juni.',
      content: allocation(NOOR, AMBULANT),
    },
    {
      id: 'start',
      day: '2025-01-08',
      says: 'De hulp is op 5 januari begonnen.',
      content: start(NOOR, startOf(AMBULANT, '2025-01-05')),
    },
    {
      id: 'longer',
      day: '2025-05-10',
      says: 'De gemeente verlengt de toewijzing tot en met 31 december.',
      content: allocation(NOOR, {
        ...AMBULANT,
        Toewijzingsdatum: '2025-05-10',
        Einddatum: '2025-12-31',
        RedenWijziging: '04',
      }),
    },
  ],
}

const DAY_CENTRE: AllocatedProduct = {
  ToewijzingNummer: 668_877,
  Product: { Categorie: '07', Code: '07A12' },
  Toewijzingsdatum: '2025-05-09',
  Toewijzingstijd: '09:00:00',
  Ingangsdatum: '2025-05-12',
  Einddatum: '2025-12-31',
  Omvang: { Volume: 6, Eenheid: '16', Frequentie: '2' },
}
const CAME = startOf(DAY_CENTRE, '2025-05-15')

/** Case 2: a stop for a while becomes a stop for good, on the same last day (OP377, TR414). */
export const CASE_2: Story = {
  id: 'casus-2',
  title: 'Casus 2: na een tijdelijke stop een definitieve stop met dezelfde einddatum',
  standard: 'iwmo',
  ...parties,
  steps: [
    {
      id: 'allocation',
      day: '2025-05-09',
      says: 'De gemeente wijst 6 dagdelen dagbesteding per week toe.',
      content: allocation(HENDRIK, DAY_CENTRE),
    },
    {
      id: 'start',
      day: '2025-05-19',
      says: 'De dagbesteding is op 15 mei begonnen.',
      content: start(HENDRIK, CAME),
    },
    {
      id: 'pause',
      day: '2025-06-24',
      says: 'De cliënt ligt in het ziekenhuis: tijdelijk gestopt.',
      content: stop(HENDRIK, stopOf(CAME, '2025-06-20', '20')),
    },
    {
      id: 'stop',
      day: '2025-07-08',
      known: '2025-07-04',
      says: 'De cliënt komt niet meer thuis: definitief gestopt.',
      content: stop(HENDRIK, stopOf(CAME, '2025-06-20', '23')),
      mistake: { content: stop(HENDRIK, stopOf(CAME, '2025-06-19', '23')), codes: ['9414'] },
    },
  ],
}

// The text begins at the stop; what was allocated and started before it is ours, with the days that the stop repeats.
const DAY_CENTRE_ALIDA: AllocatedProduct = {
  ToewijzingNummer: 12_563,
  Product: { Categorie: '07', Code: '07A01' },
  Toewijzingsdatum: '2025-03-10',
  Toewijzingstijd: '09:00:00',
  Ingangsdatum: '2025-03-17',
  Einddatum: '2026-03-16',
  Omvang: { Volume: 4, Eenheid: '16', Frequentie: '2' },
}
const CAME_ALIDA = startOf(DAY_CENTRE_ALIDA, '2025-03-31')

/** Case 3: a stop for a while becomes a stop for good, on the day on which that became known. */
export const CASE_3: Story = {
  id: 'casus-3',
  title: 'Casus 3: na een tijdelijke stop een definitieve stop met een latere einddatum',
  standard: 'iwmo',
  ...parties,
  steps: [
    {
      id: 'allocation',
      day: '2025-03-10',
      says: 'De gemeente wijst dagbesteding toe.',
      content: allocation(ALIDA, DAY_CENTRE_ALIDA),
    },
    {
      id: 'start',
      day: '2025-04-02',
      says: 'De dagbesteding is op 31 maart begonnen.',
      content: start(ALIDA, CAME_ALIDA),
    },
    {
      id: 'pause',
      day: '2025-06-11',
      says: 'De cliënt ligt in het ziekenhuis: tijdelijk gestopt.',
      content: stop(ALIDA, stopOf(CAME_ALIDA, '2025-06-07', '20')),
    },
    {
      id: 'stop',
      day: '2025-07-01',
      known: '2025-06-27',
      says: 'Op 27 juni werd duidelijk dat de cliënt niet terugkomt: definitief gestopt.',
      content: stop(ALIDA, stopOf(CAME_ALIDA, '2025-06-27', '23')),
    },
  ],
}

const BEGUN = startOf(AMBULANT, '2025-01-06')
const WRONG_REASON = stopOf(BEGUN, '2025-06-17', '33')

/** Case 4: a stop with the wrong reason is taken back and told again, in one message (IV008). */
export const CASE_4: Story = {
  id: 'casus-4',
  title: 'Casus 4: een stopbericht met de verkeerde reden corrigeren',
  standard: 'ijw',
  ...parties,
  steps: [
    {
      id: 'allocation',
      day: '2025-01-01',
      says: 'De gemeente wijst 3 uur per week toe.',
      content: allocation(NOOR, AMBULANT),
    },
    {
      id: 'start',
      day: '2025-01-08',
      says: 'De hulp is op 6 januari begonnen.',
      content: start(NOOR, BEGUN),
    },
    {
      id: 'stop',
      day: '2025-06-19',
      says: 'De hulp is op 17 juni gestopt, met per ongeluk de verkeerde reden.',
      content: stop(NOOR, WRONG_REASON),
    },
    {
      id: 'correction',
      day: '2025-06-24',
      says: 'De aanbieder trekt de verkeerde reden in en noemt de goede.',
      // The text prints reason 19, which youth care does not know; finished according to plan is 31 there.
      content: stop(NOOR, { ...WRONG_REASON, StatusAanlevering: '3' }, stopOf(BEGUN, '2025-06-17', '31')),
    },
  ],
}
