import { count, fill } from '../../../platform/words.ts'
import { useProgrammeWords } from './asking.ts'
import type { Progress } from './progress.ts'

const PARTS = ['over', 'under-way', 'before', 'none'] as const

/** How far the items of a part are: a bar to see it by, and the numbers in words. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const { tree } = useProgrammeWords()
  if (progress.all === 0) return null
  const filled = PARTS.filter((part) => progress[part] > 0)
  return (
    <div className="vn-course">
      <div className="vn-course__bar" aria-hidden="true">
        {filled.map((part) => (
          <span
            key={part}
            className={`vn-course__part vn-course__part--${part}`}
            style={{ flexGrow: progress[part] }}
          />
        ))}
      </div>
      <p className="vn-course__text">
        {count(tree.items, progress.all)}
        {': '}
        {filled.map((part) => fill(tree.parts[part], { count: progress[part] })).join(', ')}
      </p>
    </div>
  )
}
