/** How a command ended, as the shell hears it. */
export const DONE = 0
/** A message was refused, or could not be made. */
export const REFUSED = 1
/** The command was not understood, or a file was not there. */
export const MISUSED = 2
