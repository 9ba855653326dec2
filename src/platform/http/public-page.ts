import type { Actor } from '../actor.ts'
import type { Deps, UseCase } from '../use-case.ts'
import type { Paper } from './paper.ts'

/**
 * What a visitor sees: the name of a server-rendered screen and what it shows. `brand` and `site` in the properties are
 * the colour and the name of the municipality whose page it is. Or the way to another page, or a file.
 */
export type PublicView =
  | { screen: string; props: Record<string, unknown>; status?: number }
  | { redirect: string }
  | { paper: Paper }

export type PublicRequest = {
  deps: Deps
  /** Runs a use case as this visitor, through the one door. */
  ask: (useCase: UseCase, raw: unknown, key?: string) => Promise<unknown>
  /** The visitor for a municipality; a public page has no session. */
  as: (municipality: string) => Actor
  params: Record<string, string>
  query: Record<string, string>
  form: Record<string, string | string[]>
  language: 'nl' | 'en'
}

/**
 * A page that works without JavaScript. `show` answers GET; `submit` answers the plain form's POST and may throw
 * refusals and input errors: the page is then shown again by `again`, with the values kept and the errors on top.
 */
export type PublicPage = {
  show: (request: PublicRequest) => Promise<PublicView>
  submit?: (request: PublicRequest) => Promise<PublicView>
  again?: (request: PublicRequest, errors: readonly FieldError[]) => Promise<PublicView>
}

export type FieldError = { pointer: string; detail: string }
