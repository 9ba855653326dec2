import type { ErrorComponentProps } from '@tanstack/react-router'
import { Alert } from '../../platform/ui/alert.tsx'
import { Button, ButtonRow, LinkButton } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import { PageHeading } from '../../platform/ui/page-heading.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** Where one lands until a module claims the first page. */
export function HomePage() {
  const words = useWords({ nl, en }).home
  return <PageHeading title={words.title} lead={words.text} />
}

export function NotFoundPage() {
  const words = useWords({ nl, en }).notFound
  return (
    <>
      <PageHeading title={words.title} lead={words.text} />
      <LinkButton href="/app">{words.home}</LinkButton>
    </>
  )
}

/** A screen broke. The cause goes to the console, not to the reader; there is always a way out. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const words = useWords({ nl, en }).crash
  console.error(error)
  return (
    <>
      <PageHeading title={words.title} />
      <Alert tone="warning" live>
        <p>{words.text}</p>
        <ButtonRow>
          <Button kind="primary" onClick={reset}>
            {words.again}
          </Button>
          <LinkButton href="/app">{words.home}</LinkButton>
        </ButtonRow>
      </Alert>
    </>
  )
}
