import type { HouseholdsWords } from './words.nl.ts'

export const en: HouseholdsWords = {
  refusals: {
    'households/unknown': 'This family does not exist or you may not see it. Search again or request access.',
    'households/no-members': 'Add at least one person.',
    'households/bsn-known': 'This BSN belongs to somebody else. Search first whether the family exists.',
  },
}
