import { Alert, type Tone } from '../../platform/ui/alert.tsx'
import { LinkButton } from '../../platform/ui/button.tsx'
import { publicPage } from '../../platform/ui/public-page.ts'

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
