import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { SignalPage } from '../contract/handling.ts'
import { PIECE_NATURES } from '../rules/content.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { useKindNames } from './choices.ts'
import { kindsLine } from './kinds-line.ts'

type Pieces = SignalPage['pieces']

/** What was seen, told and thought, each under its own head: a fact and an opinion never look alike (N-MC-05). */
export function Pieces({ pieces, level = 3 }: { pieces: Pieces; level?: 3 | 4 }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const heads = useWords({ nl: kindsNl, en: kindsEn }).pieces
  const language = useLanguage()
  const Head = `h${level}` as const
  return PIECE_NATURES.filter((nature) => pieces.some((piece) => piece.nature === nature)).map((nature) => (
    <section key={nature}>
      <Head>{heads[nature]}</Head>
      {pieces
        .filter((piece) => piece.nature === nature)
        .map(({ text, toldBy, on }) => (
          <blockquote key={text} className="sg-quote">
            <p>{text}</p>
            {(toldBy || on) && (
              <p className="vn-muted">
                {[toldBy && fill(words.toldBy, { who: toldBy }), on && sayDate(on, language)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
          </blockquote>
        ))}
    </section>
  ))
}

export function SignalStory({ page }: { page: SignalPage }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const names = useWords({ nl: kindsNl, en: kindsEn })
  const kindNames = useKindNames()
  return (
    <Card title={words.story}>
      {page.kinds.length > 0 && (
        <p>
          <strong>{words.kinds}:</strong> {kindsLine(kindNames, page.kinds)}
        </p>
      )}
      {page.about.length > 0 && (
        <p>
          <strong>{words.about}:</strong> {kindsLine(names.about, page.about)}
        </p>
      )}
      {page.pieces.length === 0 ? <p>{words.noStory}</p> : <Pieces pieces={page.pieces} />}
    </Card>
  )
}
