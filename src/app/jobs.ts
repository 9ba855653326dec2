import { deskJobs } from '../modules/desk/jobs.ts'

import { termJobs } from '../modules/dossiers/jobs/terms.ts'

import { dossierJobs } from '../modules/dossiers/jobs.ts'

import { householdJobs } from '../modules/households/jobs.ts'
import { eventJobs, organisationJobs } from '../modules/organisations/jobs.ts'
import { forEachMunicipality } from '../modules/organisations/public.ts'
import { figureJobs } from '../modules/programme/jobs/figures.ts'
import { importJobs } from '../modules/programme/jobs/imports.ts'
import { momentJobs } from '../modules/programme/jobs/moments.ts'
import { registerJobs } from '../modules/programme/jobs/registers.ts'
import { reportJobs } from '../modules/programme/jobs/reports.ts'
import { riskJobs } from '../modules/programme/jobs/risks.ts'
import { lateJobs } from '../modules/signals/jobs/late.ts'
import { meldcodeJobs } from '../modules/signals/jobs/meldcode.ts'
import { orphanJobs } from '../modules/signals/jobs/orphans.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import { inTransaction } from '../platform/database.ts'
import { dropOldAnswers } from '../platform/idempotency.ts'
import type { HouseJob } from '../platform/job-house.ts'
import { openPost } from '../platform/outgoing.ts'
import { dropEndedSessions } from '../platform/session.ts'
import { figureSources } from './figures.ts'

/** Everything the house does by itself, and when. */
export const jobs: readonly HouseJob[] = [
  {
    name: 'audit.seal',
    schedule: '* * * * *',
    run: async ({ deps, auditHeadFile }) => {
      await sealAudit(deps.db, { now: deps.now(), headFile: auditHeadFile })
    },
  },
  {
    name: 'platform.tidy',
    schedule: '45 3 * * *',
    run: async ({ deps }) => {
      await inTransaction(deps.db, { municipality: undefined }, (tx) => dropEndedSessions(tx, deps.now()))
      await forEachMunicipality(deps, (tx, municipality) => dropOldAnswers(tx, municipality, deps.now()))
    },
  },
  ...organisationJobs,
  ...householdJobs,
  ...eventJobs(openPost()),
  ...dossierJobs,
  ...deskJobs,
  ...lateJobs,
  ...meldcodeJobs,
  ...orphanJobs,
  ...termJobs,
  ...figureJobs(figureSources),
  ...momentJobs,
  ...importJobs,
  ...registerJobs,
  ...riskJobs,
  ...reportJobs,
]
