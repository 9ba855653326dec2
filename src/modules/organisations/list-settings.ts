import { z } from 'zod'
import { useCase } from '../../platform/use-case.ts'
import { ListSettings, SettingList } from './contract/settings.ts'
import type { NamedSetting } from './ports.ts'
import { mayManage } from './rules/rights.ts'
import { settingVersion } from './rules/settings.ts'
import { listChanges, valueOn } from './store/settings.ts'

/** Every dated setting of the house with its value on a day, what we ship, and what was and will be changed (M19). */
export function listSettings(known: readonly NamedSetting[]) {
  return useCase({
    name: 'organisations.list-settings',
    summary: 'Instellingen met hun ingangsdatum en bron',
    action: 'list',
    purpose: 'administration',
    input: ListSettings,
    output: SettingList,
    subject: () => 'settings',
    may: ({ actor }) => mayManage(actor),
    async run({ tx, municipality, today }, { on }) {
      const day = on ?? today
      const all = await listChanges(
        tx,
        municipality,
        known.map(({ setting }) => setting.key),
      )
      return {
        settings: known.map(({ setting, words }) => {
          const changes = all.filter(({ key }) => key === setting.key)
          return {
            key: setting.key,
            words,
            schema: setting.schema instanceof z.ZodType ? z.toJSONSchema(setting.schema) : {},
            ...valueOn(setting, changes, day),
            shipped: [...setting.shipped],
            changes: changes
              .filter(({ withdrawn }) => !withdrawn)
              .map(({ since, value, source, changedBy, changedAt }) => ({
                since,
                value,
                source,
                changedBy,
                changedAt: changedAt.toISOString(),
                planned: since > today,
              })),
            version: settingVersion(changes),
          }
        }),
      }
    },
  })
}
