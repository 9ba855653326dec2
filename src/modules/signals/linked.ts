import { hasRole } from '../../platform/actor.ts'
import type { Scene } from '../../platform/use-case.ts'
import { listTouching, type TouchingHousehold } from '../households/public.ts'
import type { Linked } from './contract/handling.ts'
import { HANDLERS } from './may-handle.ts'
import { ACCUMULATION_WINDOWS, linkedSignals, type OtherSignal, type Traces } from './rules/accumulation.ts'
import { listSignalsAbout, type NearSignal } from './store/linked.ts'

/**
 * The other signals that touch this household or these children, as facts with their parts (A09). `standing` is that of
 * somebody who weighs one of them; what he handles himself he sees in full.
 */
export async function linkedTo(scene: Scene, about: { signal: string; household: string }): Promise<Linked[]> {
  const { tx, municipality, today, now, actor } = scene
  const near = await listTouching(tx, { municipality, household: about.household, today })
  const rows = await listSignalsAbout(tx, {
    municipality,
    households: near.map(({ household }) => household),
    worker: actor.id,
    at: now,
  })
  const own = rows.find(({ id }) => id === about.signal)
  const traces = tracesOf(near, { household: about.household, children: own?.children ?? [] })
  const others = rows.map((row): OtherSignal => ({ ...otherOf(near, row), viewer: standingOf(scene, row) }))
  const found = linkedSignals({ ...traces, id: about.signal, municipality }, others, {
    at: now,
    windows: ACCUMULATION_WINDOWS,
  })
  return found.flatMap((linked) => {
    const row = rows.find(({ id }) => id === linked.signal)
    return row ? [shownLinked(linked, row)] : []
  })
}

function shownLinked(linked: ReturnType<typeof linkedSignals>[number], row: NearSignal): Linked {
  return {
    id: linked.signal,
    number: row.number,
    ways: [...linked.ways],
    receivedOn: linked.receivedOn,
    team: row.team,
    kinds: [...linked.kinds],
    pieces: 'shown' in linked.pieces ? [...linked.pieces.shown] : null,
    reporterShown: linked.reporter,
    reporterKind: linked.reporter === 'nothing' ? '' : (row.reporterKind ?? ''),
  }
}

function tracesOf(
  near: readonly TouchingHousehold[],
  { household, children }: { household: string; children: readonly string[] },
): Traces {
  const home = near.find((one) => one.household === household)
  return {
    children,
    siblings: (home?.children ?? []).filter((child) => !children.includes(child)),
    households: [household],
    addresses: home?.addresses ?? [],
  }
}

function otherOf(near: readonly TouchingHousehold[], row: NearSignal): Omit<OtherSignal, 'viewer'> {
  const { id, receivedAt, team, kinds, pieces, anonymous } = row
  return {
    ...tracesOf(near, row),
    id,
    receivedAt,
    team,
    kinds,
    pieces,
    reporter: { anonymous, sourceProtected: row.protected },
  }
}

function standingOf({ actor }: Scene, { teamId, handler }: NearSignal): OtherSignal['viewer'] {
  const inTeam = actor.teams.includes(teamId) && hasRole(actor, ...HANDLERS)
  return handler === actor.id || inTeam ? 'handles' : 'weighs-linked'
}
