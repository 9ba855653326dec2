import type { ReactNode } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { en } from '../words/who.en.ts'
import { nl } from '../words/who.nl.ts'
import { useAsked, useManages } from './asking.ts'

type OnePageProps<T> = {
  /** What the API says about it. */
  path: string
  /** The list the administrator comes from. */
  list: { label: string; href: string }
  /** The part of who is who the others come from. */
  part: string
  children: (now: T) => ReactNode
}

/** The page of one of a list, with the way back to where the reader came from. */
export function OnePage<T extends { name: string }>({ path, list, part, children }: OnePageProps<T>) {
  const { who } = useWords({ nl, en })
  const asked = useAsked<T>(path)
  const top = useManages() ? list : { label: who.title, href: `/app/wie-is-wie${part}` }
  return (
    <>
      <Breadcrumbs crumbs={[top, { label: asked.data?.name ?? '…' }]} />
      <Loaded whole asked={asked}>
        {children}
      </Loaded>
    </>
  )
}
