import type { CouncilTerm } from './council.ts'

/** A code of a dated list, with its names. */
export type NamedCode = { code: string; nl: string; en?: string | undefined }

/** How far a recommendation is realised (S003-161). */
export const DEGREES: readonly (NamedCode & { percent: number })[] = [
  { code: 'not-begun', nl: 'Nog niet begonnen', en: 'Not begun', percent: 0 },
  { code: 'begun', nl: 'Begonnen', en: 'Begun', percent: 25 },
  { code: 'half', nl: 'Voor de helft', en: 'Half', percent: 50 },
  { code: 'largely', nl: 'Grotendeels', en: 'Largely', percent: 75 },
  { code: 'realised', nl: 'Gerealiseerd', en: 'Realised', percent: 100 },
]

/** Why something stood still (S002-080, S002-139, S002-154, S002-205, S003-119, S003-125, S004-118). */
export const CAUSES: readonly NamedCode[] = [
  { code: 'vacancy', nl: 'Vacature', en: 'Vacancy' },
  { code: 'illness', nl: 'Ziekte', en: 'Illness' },
  { code: 'leave', nl: 'Verlof of zwangerschap', en: 'Leave or pregnancy' },
  { code: 'new-staff', nl: 'Inwerken van nieuwe mensen', en: 'New staff learning the work' },
  { code: 'temporary-staff', nl: 'Tijdelijke invulling', en: 'Temporary staffing' },
  { code: 'too-few-hours', nl: 'Te weinig uren', en: 'Too few hours' },
  { code: 'other-priority', nl: 'Iets anders ging voor', en: 'Something else came first' },
  { code: 'partner', nl: 'Wachten op een partner', en: 'Waiting for a partner' },
  { code: 'decision', nl: 'Wachten op een besluit', en: 'Waiting for a decision' },
  { code: 'other', nl: 'Iets anders', en: 'Something else' },
]

/** By which channels people are told something (S004-192 to S004-196). */
export const CHANNELS: readonly NamedCode[] = [
  { code: 'local-paper', nl: 'Lokale krant', en: 'Local paper' },
  { code: 'social-media', nl: 'Sociale media', en: 'Social media' },
  { code: 'website', nl: 'Website', en: 'Website' },
  { code: 'flyer', nl: 'Flyer', en: 'Flyer' },
  { code: 'poster', nl: 'Poster', en: 'Poster' },
  { code: 'film', nl: 'Filmpje', en: 'Short film' },
  { code: 'mail', nl: 'E-mail', en: 'E-mail' },
  { code: 'newsletter', nl: 'Nieuwsbrief', en: 'Newsletter' },
  { code: 'meeting', nl: 'Bijeenkomst', en: 'Meeting' },
  { code: 'class-visit', nl: 'Bezoek aan de klas', en: 'Visit to a class' },
  { code: 'conversation', nl: 'Gesprek', en: 'Conversation' },
  { code: 'other', nl: 'Anders', en: 'Other' },
]

/** The terms of the rules of order; a municipality sets its own. */
export const TERMS: readonly CouncilTerm[] = [{ kind: 'question', amount: 30, unit: 'days' }]
