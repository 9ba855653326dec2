import { applyLogin, listLoginSettings, loginRoles } from '../modules/organisations/public.ts'
import { systemActor } from '../platform/actor.ts'
import { inTransaction } from '../platform/database.ts'
import { type Deps, dutchDate } from '../platform/use-case.ts'

type Login = { subject: string; claims: Record<string, unknown> }

/** In every municipality that gives roles by login: the roles of this login as it says now. Each change is audited there. */
export async function applyLoginEverywhere(deps: Deps, { subject, claims }: Login): Promise<void> {
  const today = dutchDate(deps.now())
  const asked = await inTransaction(deps.db, { municipality: undefined }, (tx) =>
    listLoginSettings(tx, loginRoles.key, today),
  )
  for (const { municipality } of asked)
    await applyLogin.perform(deps, {
      actor: systemActor('login', municipality),
      raw: { subject, claims },
      origin: 'login',
    })
}
