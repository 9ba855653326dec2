import type { Config } from '../config.ts'
import type { Installation } from '../installation.ts'

/** What every command gets: the settings, the database while it works, and a place to speak. */
export type Tools = {
  config: Config
  /** Opens the installation for one command and closes it again, whatever happens. Settings may differ for this once. */
  withInstallation: <T>(work: (installation: Installation) => Promise<T>, change?: Partial<Config>) => Promise<T>
  say: (line: string) => void
  /** Makes the program end with exit code 1; the command has said why. */
  fail: () => void
}
