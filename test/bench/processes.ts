import fs from 'node:fs'

/** The kernel counts CPU time in hundredths of a second (USER_HZ, the same on every Linux we know). */
const TICKS_A_SECOND = 100

/** CPU seconds of a process so far, with those of its children that have ended. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid)
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND
}

/** CPU seconds of a process and of everything below it: PostgreSQL is a family of processes. */
export function cpuOfFamily(pid: number): number {
  return cpuOf(pid) + childrenOf(pid).reduce((sum, child) => sum + cpuOfFamily(child), 0)
}

/** Memory of a process that is really in use, in megabytes. */
export function memoryOf(pid: number): number {
  const [kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.slice(1) ?? []
  return Number(kilobytes) / 1_024
}

/** The fields behind the name, which may hold spaces. */
function statOf(pid: number): string[] {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function childrenOf(pid: number): number[] {
  try {
    return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}
