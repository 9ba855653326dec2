import { useAsked as useAskedAs } from '../../../platform/ui/asked.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { mayManage } from '../rules/rights.ts'

/** Everything this module's screens asked; one change makes all of it ask again. */
export const ASKED = 'organisations'

export function useAsked<T>(path: string, enabled = true) {
  return useAskedAs<T>(ASKED, path, { enabled, keep: true })
}

/** Whether the reader arranges things here; only shows or hides, the server decides. */
export function useManages(): boolean {
  return mayManage({ kind: 'worker', roles: useMe()?.roles ?? [] }) !== false
}
