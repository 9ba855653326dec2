import type { UseCase } from '../use-case.ts'
import type { PublicPage } from './public-page.ts'

/** What a module hands to the composition root: its table of contents. `METHOD /path` → use case; the path is below /api/v1. */
export type Module = {
  name: string
  /** One line on what the module is for, for the readers of the API. */
  about: string
  actions: Readonly<Record<string, UseCase>>
  /** Server-rendered pages for families and the public; path from the root of the site. */
  pages?: Readonly<Record<string, PublicPage>>
  /** What systems of partners can be told (CloudEvents), by the type of the event. */
  events?: Readonly<Record<string, EventDescription>>
  refusals: { nl: Readonly<Record<string, string>>; en: Readonly<Record<string, string>> }
  /** Says the facts of this module's refusals in words, where they are codes. */
  readable?: Record<'nl' | 'en', (facts: Record<string, string | number>) => Record<string, string | number>>
}

export type EventDescription = {
  /** One Dutch line: when this is told, and what it means. */
  summary: string
  /** JSON Schema of the event as it is sent. */
  schema: Readonly<Record<string, unknown>>
}

export type Action = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  params: string[]
  module: string
  useCase: UseCase
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

const ASKING: readonly string[] = ['read', 'list', 'search']

/**
 * Whether an operation makes something. A POST may also only ask, when what is asked may not stand in an address (a number,
 * a whole form). Then it needs no key, and its answer is not kept for a retry.
 */
export function creates({ method, useCase }: Pick<Action, 'method' | 'useCase'>): boolean {
  return method === 'POST' && !ASKING.includes(useCase.definition.action)
}

/** All operations of the house, read from the modules' tables of contents. */
export function actionsOf(modules: readonly Module[]): Action[] {
  return modules.flatMap((module) =>
    Object.entries(module.actions).map(([key, useCase]) => {
      const [verb, path = ''] = key.split(' ')
      const method = methods.find((known) => known === verb)
      if (!method || !path.startsWith('/')) throw new Error(`Not an operation: ${key}`)
      const params = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
      return { method, path, params, module: module.name, useCase }
    }),
  )
}
