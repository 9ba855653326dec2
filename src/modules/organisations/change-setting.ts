import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ChangeSetting, SettingChanged } from './contract/settings.ts'
import type { NamedSetting } from './ports.ts'
import { mayManage } from './rules/rights.ts'
import { refusePast, settingVersion } from './rules/settings.ts'
import { keepChange, listChanges, lockSetting } from './store/settings.ts'
import { staleSetting } from './store/stale.ts'

/** Another value from a day on, today or later; what held before keeps holding for the days before (M19). */
export function changeSetting(known: readonly NamedSetting[]) {
  return useCase({
    name: 'organisations.change-setting',
    summary: 'Een instelling wijzigen vanaf een datum',
    action: 'change',
    purpose: 'administration',
    input: ChangeSetting,
    output: SettingChanged,
    subject: ({ module, name }) => `setting/${module}/${name}`,
    may: ({ actor }) => mayManage(actor),
    async run({ tx, actor, now, today, municipality }, { module, name, version, value, since, source }) {
      const key = `${module}/${name}`
      const named = known.find(({ setting }) => setting.key === key)
      if (!named) throw new Refused({ refused: 'organisations/unknown-setting', status: 404 })
      const refusal = refusePast(since, today)
      if (refusal) throw new Refused(refusal)
      const read = value === null ? { success: true as const, data: null } : named.setting.schema.safeParse(value)
      if (!read.success) throw new Refused({ refused: 'organisations/setting-value', pointer: '/value', status: 422 })
      await lockSetting(tx, municipality, key)
      const changes = await listChanges(tx, municipality, [key])
      if (settingVersion(changes) !== version) throw staleSetting(changes)
      await keepChange(tx, { municipality, key, since, value: read.data, source }, { by: actor.id, at: now })
      return { key, since, version: version + 1 }
    },
  })
}
