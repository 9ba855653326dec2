import { createContext, type ReactNode, useContext } from 'react'

/** Goes to an address of this site; `replace` leaves no step behind in the history. */
export type Go = (href: string, how?: { replace?: boolean }) => void

const CurrentGo = createContext<Go>((href, how) => (how?.replace ? location.replace(href) : location.assign(href)))

/** Lets everything below go to an address through the router of the app, without loading the page anew. */
export function GoProvider({ go, children }: { go: Go; children: ReactNode }) {
  return <CurrentGo value={go}>{children}</CurrentGo>
}

/** The way to go somewhere after something was done. Plain links need nothing: the shell catches them. */
export function useGo(): Go {
  return useContext(CurrentGo)
}
