import type { ReactNode } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { fileHref, useFile, useScreenWords } from './meldcode-asking.tsx'
import { FormFrame, type FrameProps } from './meldcode-form.tsx'

/** The file the address names, once it is there. */
export function OfFile({ children }: { children: (file: MeldcodeFilePage) => ReactNode }) {
  const { fileId } = useScreenParams<'fileId'>()
  return (
    <Loaded whole asked={useFile(fileId)}>
      {children}
    </Loaded>
  )
}

type ActProps = Omit<FrameProps, 'save' | 'back'> & {
  file: MeldcodeFilePage
  words: { title: string; text: string; save: string }
  /** What stands above the form. */
  notice?: ReactNode
}

/** A page for one act on a file: a form, and the way back to the file. */
export function ActPage({ file, words, notice, ...form }: ActProps) {
  const { crumb } = useScreenWords().file
  const back = fileHref(file)
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: crumb, href: '/app/meldcode' }, { label: file.number, href: back }, { label: words.title }]}
      />
      <PageHeading title={words.title} lead={words.text} />
      {notice}
      <FormFrame save={words.save} back={back} {...form} />
    </>
  )
}
