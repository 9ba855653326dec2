import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { SettingChanged, WithdrawSetting } from './contract/settings.ts'
import type { NamedSetting } from './ports.ts'
import { mayManage } from './rules/rights.ts'
import { refuseWithdrawal, settingVersion } from './rules/settings.ts'
import { listChanges, lockSetting, withdrawChange } from './store/settings.ts'
import { staleSetting } from './store/stale.ts'

/** A change that has not begun is called off. */
export function withdrawSetting(known: readonly NamedSetting[]) {
  return useCase({
    name: 'organisations.withdraw-setting',
    summary: 'Een geplande wijziging van een instelling intrekken',
    action: 'change',
    purpose: 'administration',
    input: WithdrawSetting,
    output: SettingChanged,
    subject: ({ module, name }) => `setting/${module}/${name}`,
    may: ({ actor }) => mayManage(actor),
    async run({ tx, actor, now, today, municipality }, { module, name, version, since }) {
      const key = `${module}/${name}`
      if (!known.some(({ setting }) => setting.key === key))
        throw new Refused({ refused: 'organisations/unknown-setting', status: 404 })
      await lockSetting(tx, municipality, key)
      const changes = await listChanges(tx, municipality, [key])
      if (settingVersion(changes) !== version) throw staleSetting(changes)
      const refusal = refuseWithdrawal(
        changes.find((one) => one.since === since),
        today,
      )
      if (refusal) throw new Refused(refusal)
      await withdrawChange(tx, { municipality, key, since }, { by: actor.id, at: now })
      return { key, since, version: version + 1 }
    },
  })
}
