import { fill } from '../words.ts'
import { useUiWords } from './language.tsx'

/** How far something long has come, in words and as a bar. Without `total` it only says that it is busy. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const words = useUiWords()
  const known = done !== undefined && total !== undefined && total > 0
  return (
    <div className="vn-progress">
      <p>
        {label}
        {known && <span className="vn-muted"> {fill(words.progress, { done, total })}</span>}
      </p>
      <progress aria-label={label} {...(known && { value: done, max: total })} />
    </div>
  )
}

/** For the moment before a screen is there. Appears late, so that a quick answer does not flicker. */
export function LoadingNotice() {
  const words = useUiWords()
  return (
    <p className="vn-loading" role="status">
      <span className="vn-spinner" aria-hidden="true" /> {words.loading}
    </p>
  )
}
