import type { FigureSource } from '../../platform/figure-source.ts'
import type { Module } from '../../platform/http/module.ts'
import type { NamedSetting } from '../organisations/public.ts'
import {
  municipalProgrammesPage,
  programmesPage,
  publicProgrammePage,
  publicReportPage,
  publicReportPaper,
} from './pages.ts'
import { figureActions, figureSettings } from './routes/figures.ts'
import { followActions } from './routes/follow.ts'
import { importActions, importSettings } from './routes/imports.ts'
import { figureSourceActions } from './routes/indicators.ts'
import { registerActions, registerSettings } from './routes/registers.ts'
import { reportActions } from './routes/reports.ts'
import { treeActions } from './routes/tree.ts'
import { compassSteps, itemStatuses, linkKinds, nodeKinds, reminderDays } from './settings.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What the programme has to set, with the names an administrator sees. */
export const programmeSettings: readonly NamedSetting[] = [
  { setting: nodeKinds, words: { nl: nl.settings.kinds, en: en.settings.kinds } },
  ...registerSettings,
  ...figureSettings,
  ...importSettings,
  { setting: itemStatuses, words: { nl: nl.settings.statuses, en: en.settings.statuses } },
  { setting: linkKinds, words: { nl: nl.settings.linkKinds, en: en.settings.linkKinds } },
  { setting: compassSteps, words: { nl: nl.settings.compassSteps, en: en.settings.compassSteps } },
  { setting: reminderDays, words: { nl: nl.settings.reminderDays, en: en.settings.reminderDays } },
]

/** What the composition root hands in: the figures other modules count over the whole municipality. */
export type ProgrammePorts = { figures: readonly FigureSource[] }

export const programme = ({ figures }: ProgrammePorts): Module => ({
  name: 'programme',
  about: 'Het jeugdprogramma: van visie tot inspanning, met planning, stand van zaken en geschiedenis.',
  actions: {
    ...treeActions,
    ...followActions,
    ...figureActions,
    ...figureSourceActions(figures),
    ...registerActions,
    ...reportActions,
    ...importActions,
  },
  pages: {
    '/programma': programmesPage,
    '/programma/:municipality': municipalProgrammesPage,
    '/programma/:municipality/:programmeId': publicProgrammePage,
    '/programma/:municipality/:programmeId/rapport/:publishedId': publicReportPage,
    '/programma/:municipality/:programmeId/rapport/:publishedId/:format': publicReportPaper,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
})
