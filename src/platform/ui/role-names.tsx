import { createContext, type ReactNode, useContext } from 'react'

type RoleNames = Readonly<Record<string, string>>

const CurrentRoleNames = createContext<RoleNames>({})

/** Lets every screen call roles as people do; the app brings the names, since roles belong to a module. */
export function RoleNamesProvider({ names, children }: { names: RoleNames; children: ReactNode }) {
  return <CurrentRoleNames value={names}>{children}</CurrentRoleNames>
}

/** What a role is called in the reader's language; a code nobody knows stands there as it is. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const names = useContext(CurrentRoleNames)
  return (roles) => roles.map((role) => names[role] ?? role).join(', ')
}
