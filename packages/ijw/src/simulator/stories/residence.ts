import { investigation, refusal, refusalOnResidence } from '../../calculate/answers.ts'
import type { Story } from '../story.ts'
import { MUNICIPALITY, NOOR, OTHER_MUNICIPALITY, PROVIDER } from './people.ts'
import { answer, request } from './telling.ts'

const REFERENCE = 'V-2026-0002'
const ASKED = {
  ReferentieAanbieder: REFERENCE,
  Product: { Categorie: '54', Code: '54002' },
  ToewijzingIngangsdatum: '2026-06-01',
  ToewijzingEinddatum: '2027-05-31',
  Omvang: { Volume: 6, Eenheid: '04', Frequentie: '4' },
  Verwijzer: { Type: '05', ZorgverlenerCode: '03012345' },
} as const

/** A request that another municipality must decide on: investigated first, then refused with the name of that municipality. */
export const RESIDENCE: Story = {
  id: 'woonplaatsbeginsel',
  title: 'Van verzoek om toewijzing via onderzoek naar afwijzing op het woonplaatsbeginsel',
  standard: 'ijw',
  municipality: MUNICIPALITY,
  provider: PROVIDER,
  steps: [
    {
      id: 'request',
      day: '2026-05-11',
      says: 'De aanbieder vraagt om een toewijzing.',
      content: request(NOOR, ASKED),
    },
    {
      id: 'investigation',
      day: '2026-05-15',
      says: 'De gemeente zoekt uit welke gemeente verantwoordelijk is.',
      content: answer(investigation(REFERENCE)),
      mistake: { content: answer(investigation('V-2026-0020')), codes: ['9355'] },
    },
    {
      id: 'refusal',
      day: '2026-05-22',
      says: 'Een andere gemeente is verantwoordelijk: de aanbieder hoort welke.',
      content: answer(refusalOnResidence(REFERENCE, OTHER_MUNICIPALITY)),
      mistake: { content: answer(investigation(REFERENCE)), codes: ['9360'] },
    },
  ],
}

/** A request that is refused at once. */
export const REFUSED: Story = {
  id: 'afgewezen',
  title: 'Van verzoek om toewijzing naar afwijzing: geen contract',
  standard: 'ijw',
  municipality: MUNICIPALITY,
  provider: PROVIDER,
  steps: [
    {
      id: 'request',
      day: '2026-05-11',
      says: 'De aanbieder vraagt om een toewijzing.',
      content: request(NOOR, ASKED),
    },
    {
      id: 'refusal',
      day: '2026-05-18',
      says: 'De gemeente heeft geen contract met deze aanbieder.',
      content: answer(refusal(REFERENCE, '3')),
    },
  ],
}
