import type { RegisteredPage } from '../../../platform/ui/public-page.ts'
import { publicListPage } from './public/list-page.tsx'
import { publicProgrammePage } from './public/programme-page.tsx'
import { publicReportPage } from './public/report-page.tsx'
import './public/public.css'

/** What everybody can read about the programmes, without logging in. */
export const publicPages: readonly RegisteredPage[] = [publicListPage, publicProgrammePage, publicReportPage]
