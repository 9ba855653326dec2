import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../words.ts'

export type Municipality = { code: string; name: string }

/** Who is working here and where, as `GET /api/v1/me` says it. */
export type Me = {
  worker: { id: string; name: string }
  roles: readonly string[]
  municipality: Municipality
  municipalities: readonly Municipality[]
  language: Language
  /** The colour of the municipality, `#rrggbb`. */
  brand: string
  demo: boolean
}

const CurrentMe = createContext<Me | undefined>(undefined)

export function MeProvider({ me, children }: { me: Me | undefined; children: ReactNode }) {
  return <CurrentMe value={me}>{children}</CurrentMe>
}

/** Who is working; undefined as long as the server has not said so. */
export function useMe(): Me | undefined {
  return useContext(CurrentMe)
}
