import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { picturesEn } from '../words/pictures.en.ts'
import { picturesNl } from '../words/pictures.nl.ts'
import { overlap } from './box.ts'
import { type ContactStrength, type Network, type NetworkMember, RINGS } from './network.ts'
import { layOutNetwork, type NetworkLayout } from './network-layout.ts'
import { describeNetwork } from './network-sentences.ts'
import { drawNetwork } from './network-svg.ts'

const words = picturesNl.network
const text = { rings: words.rings, director: words.director }

const anyMember = fc.record({
  name: fc.stringMatching(/^[A-ZŁÖ][a-zëüıłø]{0,14}( van der | |-)[A-ZŁÖ][a-zëüıłø]{1,18}$/),
  role: fc.option(fc.constantFrom('oma', 'voetbaltrainer', 'gezinscoach bij De Brug in Noord-Sleen'), {
    nil: undefined,
  }),
  ring: fc.constantFrom(...RINGS),
  strength: fc.constantFrom<ContactStrength[]>('strong', 'normal', 'weak', 'strained', 'unknown'),
})
const anyNetwork = fc
  .record({
    child: fc.constantFrom('Elif', 'Maria-Christina van Oldenbarnevelt'),
    members: fc.array(anyMember, { maxLength: 25 }),
  })
  .map(
    ({ child, members }): Network => ({
      child,
      members: members.map(
        ({ role, ...member }, at): NetworkMember => ({
          ...member,
          id: String(at),
          ...(role && { role }),
          ...(at === 3 && { director: true }),
        }),
      ),
    }),
  )

function collisions({ members, rings, child }: NetworkLayout): string[] {
  const middle = {
    x: child.x - child.radius,
    y: child.y - child.radius,
    width: 2 * child.radius,
    height: 2 * child.radius,
  }
  const all = [
    { what: 'child', box: middle },
    ...members.map((m) => ({ what: m.member.name, box: m.label })),
    ...rings.map((ring) => ({ what: ring.ring, box: ring.label })),
  ]
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.what} × ${other.what}`] : [])),
  )
}

test('[D01] whatever the network, up to twenty-five people: no label touches another', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const layout = layOutNetwork(network, text)
      assert.equal(layout.members.length, network.members.length)
      assert.deepEqual(collisions(layout), [])
    }),
    { numRuns: 60 },
  )
})

test('[D01] all twenty-five people in one ring still fit', () => {
  for (const ring of RINGS) {
    const members = Array.from(
      { length: 25 },
      (_, at): NetworkMember => ({
        id: String(at),
        name: `Jean-Baptiste Oudejans ${at}`,
        role: 'voetbaltrainer',
        ring,
        strength: 'weak',
      }),
    )
    assert.deepEqual(collisions(layOutNetwork({ child: 'Elif', members }, text)), [])
  }
})

test('[D01] everything lies within the picture, and the same network gives the same picture', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const layout = layOutNetwork(network, text)
      for (const { label } of layout.members) {
        assert.ok(label.x >= 0 && label.y >= 0)
        assert.ok(label.x + label.width <= layout.width && label.y + label.height <= layout.height)
      }
      assert.deepEqual(layOutNetwork(network, text), layout)
    }),
    { numRuns: 40 },
  )
})

test('[D01] home stands nearest to the child, then the own network, then professionals', () => {
  const members = RINGS.map((ring, at): NetworkMember => ({ id: String(at), name: ring, ring, strength: 'normal' }))
  const layout = layOutNetwork({ child: 'Elif', members: members.toReversed() }, text)
  const far = (ring: string) => {
    const member = layout.members.find((m) => m.member.ring === ring)
    const { ry = 0, rx = 1 } = layout.rings.find((r) => r.ring === ring) ?? {}
    return member ? Math.hypot((member.x - layout.child.x) * (ry / rx), member.y - layout.child.y) : 0
  }
  assert.ok(far('home') < far('own') && far('own') < far('professional'))
})

test('[D01] more contact is a thicker line, little contact is dotted, and the director is marked in picture and text', () => {
  const draw = (strength: ContactStrength, director = false) =>
    drawNetwork(
      layOutNetwork({ child: 'Elif', members: [{ id: '1', name: 'Oma', ring: 'own', strength, director }] }, text),
      { id: 'n', title: 't', description: 'd' },
    )
  assert.match(draw('strong'), /stroke-width="5"/)
  assert.match(draw('weak'), /stroke-dasharray="2 5"/)
  assert.match(draw('normal', true), />regisseur</)
  assert.doesNotMatch(draw('normal'), />regisseur</)
})

test('[N-FIG-07] the picture is one image with title and description and without styles of its own', () => {
  const svg = drawNetwork(layOutNetwork({ child: '<Elif>', members: [] }, text), {
    id: 'n',
    title: 'Netwerk',
    description: 'niemand',
  })
  assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="n-title n-desc"/)
  assert.doesNotMatch(svg, /style=|<style|<Elif>|#[0-9a-f]{3,6}"/)
})

test('[N-FIG-07] the list says everybody with ring, role and contact, and says when a ring is empty or nobody directs', () => {
  const members: NetworkMember[] = [
    { id: '1', name: 'Oma Hatice', role: 'oma', ring: 'own', strength: 'strong' },
    { id: '2', name: 'A. Wolters', ring: 'professional', strength: 'weak', director: true },
  ]
  assert.deepEqual(
    describeNetwork({ child: 'Elif', members }, words).map((sentence) => sentence.text),
    [
      'A. Wolters is regisseur.',
      'Thuis: niemand bekend.',
      'Eigen netwerk: Oma Hatice, oma; veel contact.',
      'Professionals: A. Wolters; weinig contact.',
    ],
  )
  assert.equal(
    describeNetwork({ child: 'Elif', members: [] }, picturesEn.network)[0]?.text,
    'There is no director yet.',
  )
})
