import { useCase } from '../../platform/use-case.ts'
import { KeyList, ListKeys } from './contract/keys.ts'
import { keyDays } from './contract/settings.ts'
import { keyScopes } from './rules/events.ts'
import { mayManage } from './rules/rights.ts'
import { listKeys } from './store/keys.ts'
import { settingOn } from './store/settings.ts'

/** The keys with which systems of partners come in; never the key itself. */
export const listAllKeys = useCase({
  name: 'organisations.list-keys',
  summary: 'Sleutels van systemen van partners',
  action: 'list',
  purpose: 'administration',
  input: ListKeys,
  output: KeyList,
  subject: () => 'keys',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, municipality, today }, { organisation }) {
    const keys = await listKeys(tx, municipality, organisation)
    return {
      keys: keys.map(({ organisation: id, organisationName, scopes, ...key }) => ({
        ...key,
        scopes: keyScopes.filter((scope) => scopes.includes(scope)),
        organisation: { id, name: organisationName },
      })),
      longest: await settingOn(tx, keyDays, { municipality, day: today }),
    }
  },
})
