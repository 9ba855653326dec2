import { ZodError } from 'zod'
import { inTransaction } from '../../platform/database.ts'
import type { Paper } from '../../platform/http/paper.ts'
import type { PublicPage, PublicRequest } from '../../platform/http/public-page.ts'
import { Refused } from '../../platform/refusal.ts'
import { dutchDate, type UseCase } from '../../platform/use-case.ts'
import { listMunicipalities } from '../organisations/public.ts'
import type { PublicProgramme, PublicProgrammes } from './contract/public.ts'
import type { ReportRead } from './contract/reports.ts'
import { listPublicProgrammes } from './reports/list-public-programmes.ts'
import { printPublicReport, readPublicReport } from './reports/read-public-report.ts'
import { showPublicProgramme } from './reports/show-public-programme.ts'
import type { ProgrammeRefusal } from './rules/refusals.ts'

const nowhere = () => new Refused({ refused: 'http/unknown-path', status: 404 })

function municipalitiesOf({ deps }: PublicRequest) {
  return inTransaction(deps.db, { municipality: undefined }, (tx) => listMunicipalities(tx, dutchDate(deps.now())))
}

/** The municipality in the address; nobody finds anything at another one. */
async function siteOf(request: PublicRequest) {
  const found = (await municipalitiesOf(request)).find(({ code }) => code === request.params.municipality)
  if (!found) throw nowhere()
  const { code, name, brand } = found
  return { municipality: { code, name }, brand, site: name }
}

/** What is not there, not public or withdrawn is not there for a visitor; an address that is none is the same. */
async function found<T>(request: PublicRequest, useCase: UseCase): Promise<T> {
  try {
    return (await request.ask(useCase, request.params)) as T
  } catch (error) {
    if (error instanceof ZodError) throw nowhere()
    const withdrawn: ProgrammeRefusal = 'programme/report-withdrawn'
    if (error instanceof Refused && error.refusal.refused === withdrawn)
      throw new Refused({ refused: withdrawn, status: 404 })
    throw error
  }
}

/** Which municipality? */
export const programmesPage: PublicPage = {
  show: async (request) => ({
    screen: 'programme.public-list',
    props: { municipalities: (await municipalitiesOf(request)).map(({ code, name }) => ({ code, name })) },
  }),
}

/** What a municipality wants for its youth. */
export const municipalProgrammesPage: PublicPage = {
  show: async (request) => {
    const site = await siteOf(request)
    const { programmes } = await found<PublicProgrammes>(request, listPublicProgrammes)
    return { screen: 'programme.public-list', props: { ...site, programmes } }
  },
}

export const publicProgrammePage: PublicPage = {
  show: async (request) => {
    const site = await siteOf(request)
    const page = await found<PublicProgramme>(request, showPublicProgramme)
    return { screen: 'programme.public-programme', props: { ...site, page } }
  },
}

export const publicReportPage: PublicPage = {
  show: async (request) => {
    const site = await siteOf(request)
    const report = await found<ReportRead>(request, readPublicReport)
    const { programmeId, publishedId } = request.params
    return { screen: 'programme.public-report', props: { ...site, report, programmeId, publishedId } }
  },
}

export const publicReportPaper: PublicPage = {
  show: async (request) => ({ paper: await found<Paper>(request, printPublicReport) }),
}
