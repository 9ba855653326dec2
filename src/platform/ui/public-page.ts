import { type ComponentType, createElement, type ReactElement } from 'react'
import type { Language } from '../words.ts'
import { type FormError, titleWithErrors } from './error-summary.tsx'

/** One page for the public or for families, as a module contributes it in `screens/public-pages.tsx`. */
export type PublicPage<Props> = {
  /** What the server calls it: `signals.report`. */
  name: string
  /** The title of the tab; the number of mistakes in `props.errors` comes in front of it by itself. */
  title: (props: Props, language: Language) => string
  Page: ComponentType<Props>
  /** Shows the quick exit: for pages about violence, worries and Veilig Thuis. */
  quickExit?: boolean
}

/** A page whose properties only its own module knows. */
export type RegisteredPage = {
  name: string
  quickExit: boolean
  titleOf: (props: object, language: Language) => string
  elementOf: (props: object) => ReactElement
}

/** Registers a page. The server hands over properties as data; the route of the same module makes and types them. */
export function publicPage<Props extends object>(page: PublicPage<Props>): RegisteredPage {
  return {
    name: page.name,
    quickExit: page.quickExit ?? false,
    titleOf: (props, language) =>
      titleWithErrors(
        page.title(props as Props, language),
        'errors' in props ? (props.errors as FormError[]) : undefined,
        language,
      ),
    elementOf: (props) => createElement(page.Page, props as Props),
  }
}
