import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { OverrulingInFull } from '../contract/direction.ts'
import type { WhoIsWho } from '../contract/dossier.ts'
import { useFileWords } from './words.ts'

type Shown = WhoIsWho['overrulings'][number] & Partial<OverrulingInFull>

/** What the director decided over somebody's head: everybody involved sees that it was; who reads the dossier also what and why. */
export function OverrulingsCard({ overrulings }: { overrulings: readonly Shown[] }) {
  const { acts, names } = useFileWords()
  const language = useLanguage()
  if (overrulings.length === 0) return null
  return (
    <Card title={acts.power.card}>
      <ul>
        {overrulings.map(({ id, power, over, by, at, mandateSource, decision, reason, theirView }) => (
          <li key={id}>
            <p>
              <strong>{decision ?? names.powers[power]}</strong>
            </p>
            <p className="vn-muted">{fill(acts.power.over, { over, by, date: sayDay(at, language) })}</p>
            {reason && <p>{fill(acts.power.because, { reason })}</p>}
            {theirView && <p>{fill(acts.power.their, { view: theirView })}</p>}
            {mandateSource && <p className="vn-muted">{fill(acts.power.on, { source: mandateSource })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
