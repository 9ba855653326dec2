import type { RegisteredPage } from '../../../platform/ui/public-page.ts'
import { feedbackPage } from './feedback-page.tsx'
import { receivedPage } from './received-page.tsx'
import { reportPage } from './report-page.tsx'
import './public-pages.css'

/** The pages of this module that everybody can reach. */
export const publicPages: readonly RegisteredPage[] = [reportPage, receivedPage, feedbackPage]
