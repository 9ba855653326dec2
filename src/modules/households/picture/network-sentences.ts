import { type Facts, fill } from '../../../platform/words.ts'
import type { PicturesWords } from '../words/pictures.nl.ts'
import { type Network, RINGS } from './network.ts'

type NetworkWords = PicturesWords['network']
export type NetworkSentence = { code: keyof NetworkWords['sentences']; facts: Facts; text: string }

/** The same network in sentences, ring by ring; an empty ring is said too, for it tells something. */
export function describeNetwork({ members }: Network, words: NetworkWords): NetworkSentence[] {
  const say = (code: NetworkSentence['code'], facts: Facts): NetworkSentence => ({
    code,
    facts,
    text: fill(words.sentences[code], facts),
  })
  const directors = members.filter((member) => member.director).map(({ name }) => say('director', { name }))
  const people = RINGS.flatMap((ring) => {
    const here = members.filter((member) => member.ring === ring)
    if (here.length === 0) return [say('nobody', { ring: words.rings[ring] })]
    return here.map(({ name, role, strength }) => {
      const facts = { ring: words.rings[ring], name, strength: words.strengths[strength] }
      return role ? say('member', { ...facts, role }) : say('member-without-role', facts)
    })
  })
  return [...(directors.length > 0 ? directors : [say('no-director', {})]), ...people]
}
