import { publicPages as programmePages } from '../../modules/programme/screens/public-pages.tsx'
import { publicPages as signalPages } from '../../modules/signals/screens/public-pages.tsx'
import type { RegisteredPage } from '../../platform/ui/public-page.ts'
import { goodbyePage, homePage, loginPage } from './front-pages.tsx'
import { informationPage } from './information-page.tsx'
import { noticePage, problemPage } from './notice-page.tsx'

/** Every page that is rendered on the server. A module adds its own list here. */
export const publicPages: readonly RegisteredPage[] = [
  homePage,
  loginPage,
  goodbyePage,
  noticePage,
  problemPage,
  informationPage,
  ...signalPages,
  ...programmePages,
]
