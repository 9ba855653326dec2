import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import type { Direction } from './direction.ts'
import { changeContact, contactAt, endContact, startContact } from './fixed-contact.ts'
import { type Mandate, overrule, powersOf, type UseOfPower } from './powers.ts'
import { startWatch } from './watch.ts'
import { whoIsWho } from './who-is-who.ts'

const at = new Date('2026-03-10T09:00:00Z')
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const direction: Direction = {
  kind: 'professional',
  worker: 'anna',
  organisation: 'cjg',
  independent: false,
  from: new Date('2026-01-01T00:00:00Z'),
  why: 'kent het gezin',
  decidedBy: 'lead',
}
const own: Direction = {
  kind: 'own',
  parents: ['mother'],
  agreements: [{ text: 'Moeder belt met school', by: 'mother' }],
  estimate: { outcome: 'can', canCarry: 'veel', by: 'anna', on: '2026-01-01', reviewOn: '2026-06-01' },
  from: direction.from,
  why: 'wil dit zelf',
  decidedBy: 'anna',
}
const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  id: 'm1',
  holder: { kind: 'team', id: 'youth-team' },
  powers: ['call-together', 'settle-disagreement'],
  since: '2026-01-01',
  until: '2026-03-31',
  givenBy: 'college',
  source: 'mandaatbesluit 2026',
  ...change,
})
const use = (change: Partial<UseOfPower> = {}): UseOfPower => ({
  power: 'settle-disagreement',
  by: { worker: 'anna', teams: ['youth-team'] },
  at,
  today: '2026-03-10',
  over: { worker: 'piet', organisation: 'provider' },
  decision: 'de hulp thuis begint eerst',
  reason: 'het is thuis nog niet rustig genoeg voor groepshulp',
  theirView: 'wil liever met de groep beginnen',
  ...change,
})

test('[D04] a director with a mandate overrules with a reason, and the view of the other stays beside it', () => {
  const overruling = orRefuse(overrule(direction, [mandate()], use()))
  assert.equal(overruling.mandate, 'm1')
  assert.equal(overruling.theirView, 'wil liever met de groep beginnen')
})

test('[D04] a mandate holds up to and including its last day', () => {
  assert.equal(refusalOf(overrule(direction, [mandate()], use({ today: '2026-03-31' }))), undefined)
  assert.equal(refusalOf(overrule(direction, [mandate()], use({ today: '2026-04-01' }))), 'dossiers/no-mandate')
  assert.equal(refusalOf(overrule(direction, [mandate()], use({ today: '2025-12-31' }))), 'dossiers/no-mandate')
})

test('[D04] a team that may not go to the child protection board cannot, although it may settle disagreements', () => {
  const ask = use({ power: 'ask-child-protection-board' })
  assert.equal(refusalOf(overrule(direction, [mandate()], ask)), 'dossiers/no-mandate')
})

test('[D04] powers of another team, worker or organisation are not those of this director', () => {
  for (const holder of [
    { kind: 'team', id: 'other-team' },
    { kind: 'worker', id: 'bob' },
    { kind: 'organisation', id: 'provider' },
  ] as const)
    assert.equal(refusalOf(overrule(direction, [mandate({ holder })], use())), 'dossiers/no-mandate')
})

test('[D04] only the director overrules, and parents who direct themselves have no powers over helpers', () => {
  const bob = use({ by: { worker: 'bob', teams: ['youth-team'] } })
  assert.equal(refusalOf(overrule(direction, [mandate()], bob)), 'dossiers/not-the-director')
  assert.equal(refusalOf(overrule(undefined, [mandate()], use())), 'dossiers/not-the-director')
  assert.equal(refusalOf(overrule(own, [mandate()], use())), 'dossiers/parents-have-no-powers')
  assert.deepEqual(powersOf(own, { teams: ['youth-team'], mandates: [mandate()], today: '2026-03-10' }), {})
})

test('[D04] overruling without decision, reason or hearing the other is refused', () => {
  const refused = (change: Partial<UseOfPower>) => refusalOf(overrule(direction, [mandate()], use(change)))
  assert.equal(refused({ decision: '' }), 'dossiers/overruling-without-decision')
  assert.equal(refused({ reason: ' ' }), 'dossiers/overruling-without-reason')
  assert.equal(refused({ theirView: '' }), 'dossiers/overruling-unheard')
  assert.equal(refused({ over: { worker: 'anna', organisation: 'cjg' } }), 'dossiers/overruling-oneself')
})

test('[D07] a family has one fixed contact, and another one only with a reason', () => {
  const first = {
    worker: 'anna',
    organisation: 'cjg',
    chosenByFamily: false,
    why: 'eerste gesprek',
    at: direction.from,
  }
  const contacts = startContact(first)
  assert.equal(
    refusalOf(changeContact(contacts, { ...first, at, worker: 'bob', why: '' })),
    'dossiers/contact-change-without-reason',
  )
  assert.equal(refusalOf(changeContact(contacts, { ...first, at })), 'dossiers/already-the-contact')
  const changed = orRefuse(changeContact(contacts, { ...first, worker: 'bob', chosenByFamily: true, at }))
  assert.equal(contactAt(changed, new Date(at.getTime() - 1))?.worker, 'anna')
  assert.equal(contactAt(changed, at)?.worker, 'bob')
  assert.equal(refusalOf(changeContact(endContact(changed, at), { ...first, at })), 'dossiers/contact-ended')
})

test('[D03] everyone involved sees who directs, with which powers, who keeps an eye and whom to call', () => {
  const facts = {
    direction: [direction],
    watch: startWatch({ worker: 'carla', at: direction.from }),
    contacts: startContact({
      worker: 'dirk',
      organisation: 'cjg',
      chosenByFamily: true,
      why: 'gekozen',
      at: direction.from,
    }),
    mandates: [mandate()],
    directorTeams: ['youth-team'],
  }
  const card = whoIsWho(facts, at, '2026-03-10')
  assert.equal(card.director, direction)
  assert.deepEqual(card.powers, ['call-together', 'settle-disagreement'])
  assert.equal(card.watcher?.worker, 'carla')
  assert.equal(card.contact?.worker, 'dirk')
})
