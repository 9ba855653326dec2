import { handlingEn } from './handling.en.ts'
import { kindsEn } from './kinds.en.ts'
import { reportingEn } from './reporting.en.ts'
import type { settingWordsNl } from './settings.nl.ts'

type SettingWords = { name: string; about: string; names?: Readonly<Record<string, string>> }

const parts = {
  code: 'Code',
  nl: 'Dutch',
  en: 'English',
  domains: 'Areas of life',
  about: 'Is about',
  needsReceiver: 'Asks who took over',
}

export const settingWordsEn: Record<keyof typeof settingWordsNl, SettingWords> = {
  'term-new': {
    name: 'Term: a new signal is taken up',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-new-violence': {
    name: 'Term: a new signal about violence or neglect is taken up',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-new-acute': {
    name: 'Term: a new signal with danger is taken up',
    about: 'In hours. After that the team lead hears that the signal is late.',
  },
  'term-taken-up': {
    name: 'Term: going on with a signal that was taken up',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-taken-up-acute': {
    name: 'Term: going on with a signal with danger',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-weighing': {
    name: 'Term: weighing a signal',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-weighing-acute': {
    name: 'Term: weighing a signal with danger',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-passed-on': {
    name: 'Term: answer of another team',
    about: 'In working days. After that the team lead hears that the signal is late.',
  },
  'term-passed-on-acute': {
    name: 'Term: answer of another team in danger',
    about: 'In hours. After that the team lead hears that the signal is late.',
  },
  'escalation-officer': {
    name: 'Warn the attention officer',
    about: 'So many working days after a signal became late.',
  },
  'escalation-officer-acute': {
    name: 'Warn the attention officer in danger',
    about: 'So many hours after a signal with danger became late.',
  },
  'feedback-days': {
    name: 'Term for the answer to the reporter',
    about: 'In working days after it came in. The reporter sees this day.',
  },
  'feedback-characters': {
    name: 'Free text in the answer to the reporter',
    about: 'So many characters somebody may write, beside the chosen sentences.',
  },
  'link-days': {
    name: 'How long the secret link of the reporter works',
    about: 'In days. After that the reporter cannot read the answer by the link.',
  },
  'kinds-off': {
    name: 'Kinds of worry you do not use',
    about: 'They leave the list for reporters. Old signals stay readable.',
    names: kindsEn.kinds,
  },
  'kinds-own': {
    name: 'Own kinds of worry',
    about: 'They join the list for reporters. With a known code you only change its name.',
    names: { ...parts, ...kindsEn.domains, ...kindsEn.about },
  },
  'outcomes-off': {
    name: 'Outcomes you do not use',
    about: 'Nobody can choose them any more when a signal is closed.',
    names: handlingEn.outcomes,
  },
  'outcomes-own': { name: 'Own outcomes', about: 'They can be chosen when a signal is closed.', names: parts },
  'sentences-off': {
    name: 'Sentences to the reporter you do not use',
    about: 'Nobody can choose them any more in an answer to a reporter.',
    names: reportingEn.feedback,
  },
  'sentences-own': {
    name: 'Own sentences to the reporter',
    about: 'Tell what happens, nothing about the family. With a known code you change the text of that sentence.',
    names: parts,
  },
}
