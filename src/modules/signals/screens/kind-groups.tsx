import { Checkbox, Fieldset } from '../../../platform/ui/choices.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import type { Choices } from '../contract/choices.ts'
import { LIFE_DOMAINS, type LifeDomain } from '../rules/kinds.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'

export type Kind = Choices['kinds'][number]
type Group = { domain: LifeDomain | 'other'; kinds: Kind[] }

/** Each kind once, under the first area of life it touches. */
function groupsOf(kinds: readonly Kind[]): Group[] {
  const groups = [...LIFE_DOMAINS, 'other' as const].map((domain) => ({
    domain,
    kinds: kinds.filter((kind) => (kind.domains[0] ?? 'other') === domain),
  }))
  return groups.filter((group) => group.kinds.length > 0)
}

export type KindGroupsProps = {
  chosen: readonly string[]
  /** What can be chosen here today. */
  kinds: readonly Kind[]
  error?: string | undefined
  onChange?: (chosen: string[]) => void
}

/** All kinds in groups that fold open, so that one reads a few words and not forty. Works without JavaScript. */
export function KindGroups({ chosen, kinds: all, error, onChange }: KindGroupsProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const names = useWords({ nl: kindsNl, en: kindsEn })
  const language = useLanguage()
  const flip = (code: string, ticked: boolean) =>
    onChange?.(ticked ? [...chosen, code] : chosen.filter((one) => one !== code))
  return (
    <Fieldset legend={words.kinds} hint={words.kindsHint} error={error} id="kinds" optional>
      <div className="sg-groups" id="kinds" tabIndex={-1}>
        {groupsOf(all).map(({ domain, kinds }) => (
          <details key={domain} open={kinds.some(({ code }) => chosen.includes(code)) || undefined}>
            <summary>{domain === 'other' ? words.otherGroup : names.domains[domain]}</summary>
            <div>
              {kinds.map(({ code, ...name }) => (
                <Checkbox
                  key={code}
                  id={`kind-${code}`}
                  name="kinds"
                  value={code}
                  label={name[language]}
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
