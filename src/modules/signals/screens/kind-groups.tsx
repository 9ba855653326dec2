import { Checkbox, Fieldset } from '../../../platform/ui/choices.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { KINDS } from '../rules/kind-list.ts'
import { kindsOn, LIFE_DOMAINS, type LifeDomain, type SignalKind } from '../rules/kinds.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'

type Group = { domain: LifeDomain | 'other'; kinds: SignalKind[] }

/** Each kind once, under the first area of life it touches; a question is no kind one ticks. */
function groupsOn(on: string, municipality: string | undefined): Group[] {
  const kinds = kindsOn(KINDS, on, municipality).filter(({ code }) => code !== 'question')
  const groups = [...LIFE_DOMAINS, 'other' as const].map((domain) => ({
    domain,
    kinds: kinds.filter((kind) => (kind.domains[0] ?? 'other') === domain),
  }))
  return groups.filter((group) => group.kinds.length > 0)
}

export type KindGroupsProps = {
  chosen: readonly string[]
  on: string
  municipality?: string | undefined
  error?: string | undefined
  onChange?: (chosen: string[]) => void
}

/** All kinds in groups that fold open, so that one reads a few words and not forty. Works without JavaScript. */
export function KindGroups({ chosen, on, municipality, error, onChange }: KindGroupsProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const names = useWords({ nl: kindsNl, en: kindsEn })
  const labels: Readonly<Record<string, string>> = names.kinds
  const flip = (code: string, ticked: boolean) =>
    onChange?.(ticked ? [...chosen, code] : chosen.filter((one) => one !== code))
  return (
    <Fieldset legend={words.kinds} hint={words.kindsHint} error={error} id="kinds" optional>
      <div className="sg-groups" id="kinds" tabIndex={-1}>
        {groupsOn(on, municipality).map(({ domain, kinds }) => (
          <details key={domain} open={kinds.some(({ code }) => chosen.includes(code)) || undefined}>
            <summary>{domain === 'other' ? words.otherGroup : names.domains[domain]}</summary>
            <div>
              {kinds.map(({ code }) => (
                <Checkbox
                  key={code}
                  id={`kind-${code}`}
                  name="kinds"
                  value={code}
                  label={labels[code] ?? code}
                  {...(onChange
                    ? { checked: chosen.includes(code), onChange: (event) => flip(code, event.target.checked) }
                    : { defaultChecked: chosen.includes(code) })}
                />
              ))}
            </div>
          </details>
        ))}
      </div>
    </Fieldset>
  )
}
