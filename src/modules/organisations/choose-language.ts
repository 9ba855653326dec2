import { useCase } from '../../platform/use-case.ts'
import { ChangeLanguage, LanguageChanged } from './contract/me.ts'
import { changeLanguage } from './store/workers.ts'

/** The language of one's own screens. */
export const chooseLanguage = useCase({
  name: 'organisations.choose-language',
  summary: 'De taal van uw schermen kiezen',
  action: 'change',
  purpose: 'use-of-the-system',
  input: ChangeLanguage,
  output: LanguageChanged,
  subject: () => 'worker/self',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, municipality }, { language }) {
    await changeLanguage(tx, { municipality, id: actor.id }, language)
    return { language }
  },
})
