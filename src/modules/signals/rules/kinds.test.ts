import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { decideArea, shareOfAreasOpened } from './areas.ts'
import { type ContentAsked, decideContent, PIECE_NATURES, type Piece, piecesOf } from './content.ts'
import { KINDS } from './kind-list.ts'
import { ABOUT, chooseKinds, domainsOf, faultsOfKinds, kindsAbout, kindsOn, type SignalKind } from './kinds.ts'

const on = '2026-03-02'
const content = (asked: Partial<ContentAsked>) => decideContent(KINDS, { on, ...asked })
const observed = (text: string, facts: Partial<Piece> = {}): Piece => ({ nature: 'observation', text, ...facts })

test('[A02] the list names the less visible signals of the inspectorates', () => {
  const lessVisible = KINDS.filter((kind) => kind.lessVisible).map(({ code }) => code)
  for (const code of [
    'poverty',
    'emotional-neglect',
    'physical-neglect',
    'partner-violence',
    'high-conflict-divorce',
    'parental-addiction',
    'normalised-over-generations',
  ])
    assert.ok(lessVisible.includes(code), code)
})

test('[A02] there are signals about parents only, about siblings, about the household and about the neighbourhood', () => {
  for (const about of ABOUT) assert.ok(kindsAbout(KINDS, { about }).length > 0, about)
  const parentsOnly = KINDS.filter((kind) => kind.about.length === 1 && kind.about[0] === 'parents')
  assert.ok(parentsOnly.length > 0)
})

test('[A02] a worry can be found by the part of life it touches', () => {
  const codes = kindsAbout(KINDS, { domain: 'money' }).map(({ code }) => code)
  assert.ok(codes.includes('poverty') && codes.includes('debts'))
  assert.ok(!codes.includes('loverboy'))
  assert.deepEqual(domainsOf(KINDS, ['debts', 'physical-abuse']), ['safety', 'money'])
  assert.deepEqual(domainsOf(KINDS, ['question']), [])
})

test('[A02] the starting list has no faults', () => assert.deepEqual(faultsOfKinds(KINDS), []))

test('[A02] a list with a double code, a kind about nobody, or one that ends before it starts is sent back', () => {
  const kind: SignalKind = {
    code: 'a',
    from: '2020-01-01',
    source: 't',
    certainty: 'U',
    domains: [],
    about: ['child'],
    lessVisible: false,
  }
  assert.deepEqual(faultsOfKinds([kind, kind]), [{ fault: 'code-twice', code: 'a' }])
  assert.deepEqual(faultsOfKinds([{ ...kind, about: [] }]), [{ fault: 'about-nobody', code: 'a' }])
  assert.deepEqual(faultsOfKinds([{ ...kind, until: '2020-01-01' }]), [{ fault: 'ends-before-start', code: 'a' }])
  assert.deepEqual(faultsOfKinds([{ ...kind, until: '2020-01-02' }]), [])
})

test('[A02] a kind that ended cannot be chosen any more, and the refusal points at it', () => {
  const kinds = KINDS.map((kind) => (kind.code === 'debts' ? { ...kind, until: on } : kind))
  assert.ok(!kindsOn(kinds, on).some(({ code }) => code === 'debts'))
  assert.deepEqual(chooseKinds(kinds, ['poverty', 'debts'], { on }), {
    refused: 'signals/kind-unknown',
    facts: { kind: 'debts' },
    status: 422,
    pointer: '/kinds/1',
  })
  assert.ok(!isRefusal(chooseKinds(kinds, ['debts'], { on: '2026-03-01' })))
})

test('[A02] a kind ticked twice counts once', () => {
  const taken = content({ kinds: ['debts', 'debts'] })
  assert.ok(!isRefusal(taken))
  assert.deepEqual(taken.kinds, ['debts'])
})

test('[N-RISK-02] every field may be empty, but something must be said', () => {
  for (const nothing of [{}, { about: ABOUT }, { pieces: [observed('  ')] }])
    assert.deepEqual(content(nothing), { refused: 'signals/nothing-said', status: 422 })
  for (const something of [{ kinds: ['poverty'] }, { pieces: [observed('Draagt in januari zomerschoenen')] }])
    assert.ok(!isRefusal(content(something)))
})

test('[A02] whom a signal is about is kept in the order of the screen, each once', () => {
  const taken = content({ kinds: ['other'], about: ['household', 'child', 'household'] })
  assert.ok(!isRefusal(taken))
  assert.deepEqual(taken.about, ['child', 'household'])
})

test('[N-RISK-02] an unknown kind is refused, also beside a story', () => {
  const taken = content({ kinds: ['nosuch'], pieces: [observed('Iets')] })
  assert.equal(isRefusal(taken) && taken.refused, 'signals/kind-unknown')
})

test('[N-MC-05] what was seen, told, made of it and what speaks against it stay apart', () => {
  const pieces: Piece[] = [
    observed('Blauwe plek op de arm', { on: '2026-03-01' }),
    { nature: 'told', text: 'Hij viel van de trap', toldBy: ' moeder ' },
    { nature: 'interpretation', text: 'Past niet bij een val' },
    { nature: 'speaks-against', text: 'Vader reageerde open' },
  ]
  const taken = content({ pieces })
  assert.ok(!isRefusal(taken))
  for (const nature of PIECE_NATURES) assert.equal(piecesOf(taken, nature).length, 1, nature)
  assert.deepEqual(piecesOf(taken, 'told'), [{ nature: 'told', text: 'Hij viel van de trap', toldBy: 'moeder' }])
})

test('[N-MC-05] only what was told has a teller, and the teller need not be known', () => {
  const unknown = content({ pieces: [{ nature: 'told', text: 'Er wordt geschreeuwd' }] })
  assert.ok(!isRefusal(unknown))
  assert.deepEqual(unknown.pieces, [{ nature: 'told', text: 'Er wordt geschreeuwd' }])
  const taken = content({ pieces: [observed('Huilt veel', { toldBy: 'buurvrouw' })] })
  assert.ok(!isRefusal(taken))
  assert.deepEqual(taken.pieces, [{ nature: 'observation', text: 'Huilt veel' }])
})

test('[N-MC-05] something seen today can be told today, something seen tomorrow cannot', () => {
  assert.ok(!isRefusal(content({ pieces: [observed('Vandaag', { on })] })))
  const tomorrow = observed('Morgen', { on: '2026-03-03' })
  assert.ok(isRefusal(content({ pieces: [tomorrow] })))
  assert.deepEqual(content({ pieces: [observed('Goed'), tomorrow] }), {
    refused: 'signals/piece-in-the-future',
    status: 422,
    pointer: '/pieces/1/on',
  })
})

test('[N-MC-05] whatever is written, no piece changes its nature and no words are lost', () => {
  const piece = fc.record({ nature: fc.constantFrom(...PIECE_NATURES), text: fc.string({ minLength: 1 }) })
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const taken = content({ kinds: ['other'], pieces })
      assert.ok(!isRefusal(taken))
      const said = pieces.filter(({ text }) => text.trim() !== '')
      assert.deepEqual(
        taken.pieces.map(({ nature, text }) => [nature, text]),
        said.map(({ nature, text }) => [nature, text.trim()]),
      )
    }),
  )
})

test('[N-RISK-02] looking into a part of family life needs a reason, leaving it closed does not', () => {
  const choice = { domain: 'money', by: 'anna', at: new Date('2026-03-02T10:00:00Z') } as const
  const refused = decideArea({ ...choice, opened: true, why: ' ' })
  assert.equal(isRefusal(refused) && refused.refused, 'signals/area-needs-reason')
  assert.deepEqual(decideArea({ ...choice, opened: false }), { ...choice, opened: false })
  const opened = decideArea({ ...choice, opened: true, why: 'De huur is drie maanden niet betaald' })
  assert.ok(!isRefusal(opened))
  assert.deepEqual(shareOfAreasOpened([opened, { ...choice, opened: false }]), { opened: 1, chosen: 2 })
})
