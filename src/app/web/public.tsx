import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import '../../platform/ui/css/public-all.css'
import { LanguageProvider, useWords } from '../../platform/ui/language.tsx'
import { SkipLink } from '../../platform/ui/navigation.tsx'
import { QuickExit } from '../../platform/ui/quick-exit.tsx'
import { DEFAULT_BRAND } from '../../platform/ui/theme/css.ts'
import { isHexColour } from '../../platform/ui/theme/oklch.ts'
import { fill, type Language } from '../../platform/words.ts'
import { BrandMark } from './brand-mark.tsx'
import { publicPages } from './public-pages.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What the frame around a public page needs to know. */
export type PublicFrame = {
  lang: Language
  /** The colour of the municipality, `#rrggbb`. */
  brand?: string
  /** The address of this page with its query, for the link to the other language. */
  path: string
  /** Whose site it is: "gemeente Tubbergen". */
  municipality?: string
  demo?: boolean
  /** Overrides what the page itself says about the quick exit. */
  quickExit?: boolean
}

/** Chooses another language and comes back to the same page. */
function inLanguage(path: string, lang: Language): string {
  return `/taal/${lang}?${new URLSearchParams({ terug: path })}`
}

function Head({ title, frame }: { title: string; frame: PublicFrame }) {
  const { brand = DEFAULT_BRAND } = frame
  const own = isHexColour(brand) && brand.toLowerCase() !== DEFAULT_BRAND
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.municipality ? `${title} · ${frame.municipality}` : title}</title>
      <link rel="icon" href="/public/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/public/public.css" />
      {own && <link rel="stylesheet" href={`/theme/${brand.replace('#', '').toLowerCase()}.css`} />}
      <script type="module" src="/public/enhance.js" />
    </head>
  )
}

function Frame({ frame, quickExit, children }: { frame: PublicFrame; quickExit: boolean; children: ReactNode }) {
  const words = useWords({ nl, en })
  const other = frame.lang === 'nl' ? 'en' : 'nl'
  return (
    <body className="vn-public">
      <SkipLink />
      <header className="vn-public__head">
        {frame.demo && <p className="vn-demo">{words.demo}</p>}
        <div className="vn-public__wide">
          <a className="vn-brand" href="/">
            <BrandMark />
            {frame.municipality ?? words.product}
          </a>
          <a href={inLanguage(frame.path, other)} lang={other} hrefLang={other}>
            {words.public.otherLanguage}
          </a>
        </div>
      </header>
      {quickExit && <QuickExit />}
      <main className="vn-public__main" id="vn-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="vn-public__foot">
        <div className="vn-public__wide">
          <p>{words.public.danger}</p>
          <ul>
            <li>
              <a href="/toegankelijkheid">{words.public.accessibility}</a>
            </li>
            <li>
              <a href="/privacy">{words.public.privacy}</a>
            </li>
          </ul>
          {frame.municipality && <p>{fill(words.public.made, { municipality: frame.municipality })}</p>}
        </div>
      </footer>
    </body>
  )
}

/** What the server can ask for. */
export const publicPageNames: readonly string[] = publicPages.map(({ name }) => name)

/**
 * A whole public page as HTML, complete without JavaScript. Throws on a name no module registered: that is a mistake in
 * the code, not of the reader.
 */
export function renderPublicPage(name: string, props: object, frame: PublicFrame): string {
  const page = publicPages.find((one) => one.name === name)
  if (!page) throw new Error(`No public page is called ${name}`)
  const html = renderToStaticMarkup(
    <html lang={frame.lang}>
      <Head title={page.titleOf(props, frame.lang)} frame={frame} />
      <LanguageProvider language={frame.lang}>
        <Frame frame={frame} quickExit={frame.quickExit ?? page.quickExit}>
          {page.elementOf(props)}
        </Frame>
      </LanguageProvider>
    </html>,
  )
  return `<!doctype html>${html}`
}
