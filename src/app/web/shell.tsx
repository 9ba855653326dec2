import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { searchers } from '../../modules/desk/rules.ts'
import { partnerRoles } from '../../modules/organisations/rules/kinds.ts'
import { codes as codesEn } from '../../modules/organisations/words/codes.en.ts'
import { codes as codesNl } from '../../modules/organisations/words/codes.nl.ts'
import type { FileFound } from '../../modules/privacy/contract.ts'
import { overseers } from '../../modules/privacy/rules.ts'
import type { ProgrammeHits } from '../../modules/programme/contract/programmes.ts'
import { Alert } from '../../platform/ui/alert.tsx'
import { api } from '../../platform/ui/api-client.ts'
import { Button, LinkButton } from '../../platform/ui/button.tsx'
import { GoProvider } from '../../platform/ui/go.tsx'
import { LanguageProvider, useUiWords, useWords } from '../../platform/ui/language.tsx'
import { type Me, MeProvider } from '../../platform/ui/me.tsx'
import { SkipLink } from '../../platform/ui/navigation.tsx'
import { LoadingNotice } from '../../platform/ui/progress.tsx'
import { RoleNamesProvider } from '../../platform/ui/role-names.tsx'
import type { ScreenRoute } from '../../platform/ui/screen.ts'
import type { Search, SearchHit } from '../../platform/ui/search-dialog.tsx'
import { useSearchKeys } from '../../platform/ui/search-keys.ts'
import { ToastProvider } from '../../platform/ui/toast.tsx'
import { WaitingBanner } from '../../platform/ui/waiting-banner.tsx'
import type { Language } from '../../platform/words.ts'
import { useCaughtLinks } from './caught-links.ts'
import { applyBrand, keptLanguage } from './scheme.ts'
import { ShellHeader } from './shell-header.tsx'
import { SideNavigation } from './side-navigation.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const loadSearch = () => import('../../platform/ui/search-dialog.tsx')
const SearchDialog = lazy(async () => ({ default: (await loadSearch()).SearchDialog }))

/** Somebody is typing a citizen service number; what is asked here stands in an address, so that is not asked (N-BSN-01). */
const isNumber = (query: string) => /^[\d\s.]{6,}$/.test(query.trim())

const searchEverything: Search = async (query, signal) => {
  if (isNumber(query)) {
    const words = document.documentElement.lang === 'en' ? en : nl
    return [{ id: 'number', title: words.searchNumber, href: '/app/gezinnen', icon: 'people' }]
  }
  const { hits } = await api.get<{ hits: SearchHit[] }>(`/search?q=${encodeURIComponent(query)}`, { signal })
  return hits
}

/** Who checks finds a dossier by its number, to see who looked in it. */
const searchToCheck: Search = async (query, signal) => {
  const { file } = await api.get<FileFound>(`/looked-at?number=${encodeURIComponent(query)}`, { signal })
  if (!file) return []
  const { number, household } = file
  return [{ id: number, title: number, detail: household.name, href: `/app/gezinnen/${household.id}/inzage` }]
}

/** Programmes and their parts, for whoever works for the municipality: nothing in them is about a family. */
const searchProgrammes: Search = async (query, signal) => {
  if (isNumber(query)) return []
  const { hits } = await api.get<ProgrammeHits>(`/programme-search?q=${encodeURIComponent(query)}`, { signal })
  return hits.map(({ id, name, programme }) =>
    programme === null
      ? { id, title: name, href: `/app/programma/${id}`, icon: 'flag' }
      : { id, title: name, detail: programme, href: `/app/programma/onderdelen/${id}`, icon: 'flag' },
  )
}

const both =
  (one: Search, other: Search): Search =>
  async (query, signal) =>
    (await Promise.all([one(query, signal), other(query, signal)])).flat()

const everythingToo = both(searchEverything, searchProgrammes)
const checkingToo = both(searchToCheck, searchProgrammes)

/** Nothing for whoever may not search: a search box that answers "you may not" helps nobody. */
function searchOf(roles: readonly string[]): Search | undefined {
  if (searchers.some((role) => roles.includes(role))) return everythingToo
  if (overseers.some((role) => roles.includes(role))) return checkingToo
  return roles.some((role) => !partnerRoles.some((one) => one === role)) ? searchProgrammes : undefined
}

function MeFailed({ onRetry }: { onRetry: () => void }) {
  const words = useWords({ nl, en }).meFailed
  const { again } = useUiWords().problem
  return (
    <Alert
      tone="warning"
      live
      title={words.title}
      actions={
        <>
          <Button small onClick={onRetry}>
            {again}
          </Button>
          <LinkButton small kind="quiet" href="/login">
            {words.login}
          </LinkButton>
        </>
      }
    >
      <p>{words.text}</p>
    </Alert>
  )
}

function DemoBar({ me }: { me: Me | undefined }) {
  const words = useWords({ nl, en })
  return me?.demo ? <aside className="vn-demo">{words.demo}</aside> : null
}

/** The page follows who is working: language for the reader's voice and hyphenation, colours of the municipality. */
function useFrame(me: Me | undefined, language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (!me) return
    applyBrand(me.brand)
    // Fetched before it is asked for: letters typed while a screen still loads would be lost.
    loadSearch().catch(() => {})
  }, [me])
}

/** The frame of the staff app: header, search, navigation, and the screen in the middle. */
export function Shell({ screens }: { screens: readonly ScreenRoute[] }) {
  const router = useRouter()
  const asked = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => api.get<Me>('/me', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const me = asked.data
  const [chosen, setChosen] = useState<Language | undefined>(keptLanguage)
  const [menuOpen, setMenuOpen] = useState(false)
  const [searching, setSearching] = useState(false)
  const language = chosen ?? me?.language ?? 'nl'
  useFrame(me, language)
  const words = language === 'en' ? en : nl
  // As long as the server has not said who this is, the keys already open the box: nothing typed is lost.
  const search = me ? searchOf(me.roles) : searchEverything
  const label = search === searchProgrammes ? words.searchProgrammes : undefined
  const onSearch = search && (() => setSearching(true))
  useSearchKeys(onSearch)
  const queries = useQueryClient()
  const go = useCaughtLinks(router, {
    gone: () => setMenuOpen(false),
    chosen: (page) => queries.invalidateQueries({ refetchType: page === 'same' ? 'active' : 'none' }),
  })
  const changeLanguage = (next: Language) => {
    setChosen(next)
    // The same choice as on the public pages, so that the server's own sentences follow. It holds here either way.
    fetch(`/taal/${next}`, { redirect: 'manual' }).catch(() => {})
  }
  return (
    <LanguageProvider language={language}>
      <MeProvider me={me}>
        <RoleNamesProvider names={(language === 'nl' ? codesNl : codesEn).roles}>
          <GoProvider go={go}>
            <ToastProvider>
              <SkipLink />
              <div className="vn-app">
                <DemoBar me={me} />
                <div className="vn-app__head">
                  <ShellHeader me={me} {...{ menuOpen, setMenuOpen, changeLanguage, onSearch }} searchLabel={label} />
                </div>
                <SideNavigation screens={screens} roles={me?.roles ?? []} open={menuOpen} />
                <main className="vn-main" id="vn-main" tabIndex={-1}>
                  <WaitingBanner waiting={api.waiting} />
                  {asked.isError && <MeFailed onRetry={() => asked.refetch()} />}
                  <Suspense fallback={<LoadingNotice />}>{asked.isPending ? <LoadingNotice /> : <Outlet />}</Suspense>
                </main>
              </div>
              <Suspense fallback={null}>
                {searching && search && (
                  <SearchDialog open onClose={() => setSearching(false)} {...{ search, label }} />
                )}
              </Suspense>
            </ToastProvider>
          </GoProvider>
        </RoleNamesProvider>
      </MeProvider>
    </LanguageProvider>
  )
}
