import { powers } from '../rules/powers.ts'
import { namesEn } from './names.en.ts'
import { namesNl } from './names.nl.ts'

/** What a director can be mandated to decide over others, with its name; organisations keeps the mandates. */
export const dossierPowers = powers.map((code) => ({
  code,
  words: { nl: namesNl.powers[code], en: namesEn.powers[code] },
}))
