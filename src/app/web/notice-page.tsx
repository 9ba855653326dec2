import { Alert, type Tone } from '../../platform/ui/alert.tsx'
import { LinkButton } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import { publicPage } from '../../platform/ui/public-page.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** A page that only says something: thank you, not found, signed out. */
export type NoticeProps = {
  title: string
  paragraphs: readonly string[]
  tone?: Tone
  links?: readonly { label: string; href: string }[]
}

function NoticePage({ title, paragraphs, tone, links = [] }: NoticeProps) {
  const texts = paragraphs.map((text) => <p key={text}>{text}</p>)
  return (
    <>
      <h1>{title}</h1>
      {tone ? <Alert tone={tone}>{texts}</Alert> : texts}
      {links.length > 0 && (
        <p className="vn-button-row">
          {links.map(({ label, href }) => (
            <LinkButton key={href} href={href}>
              {label}
            </LinkButton>
          ))}
        </p>
      )}
    </>
  )
}

export const noticePage = publicPage<NoticeProps>({ name: 'notice', title: ({ title }) => title, Page: NoticePage })

export type ProblemProps = { status: number; detail: string }

/** An address or a secret link that does not work, or a fault of ours: what is the matter, and a way on. */
function ProblemPage({ status, detail }: ProblemProps) {
  const { notFound, crash } = useWords({ nl, en })
  const { title, home } = status === 404 ? notFound : crash
  return <NoticePage title={title} paragraphs={[detail]} tone="warning" links={[{ label: home, href: '/' }]} />
}

export const problemPage = publicPage<ProblemProps>({
  name: 'problem',
  title: ({ status }, language) => ({ nl, en })[language][status === 404 ? 'notFound' : 'crash'].title,
  Page: ProblemPage,
})
