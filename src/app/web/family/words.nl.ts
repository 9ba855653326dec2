import type { Words } from '../../../platform/words.ts'

export const nl = {
  signals: 'Signalen over dit gezin',
  none: 'Er zijn geen signalen over dit gezin, deze kinderen of dit adres.',
  report: 'Signaal doorgeven',
}
export type FamilyPartWords = Words<typeof nl>
