import process from 'node:process'

const WIDTH = 40

/** A bar on a terminal, drawn on one line; in a file or a pipe nothing, so that logs stay readable. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): {
  show: (share: number) => void
  end: () => void
} {
  let shown = -1
  return {
    show(share) {
      const percent = Math.floor(share * 100)
      if (!stream.isTTY || percent === shown) return
      shown = percent
      const full = Math.round(share * WIDTH)
      stream.write(`\r[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${String(percent).padStart(3)} %`)
    },
    end() {
      if (shown >= 0) stream.write('\n')
    },
  }
}
