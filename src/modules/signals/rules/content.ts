import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import type { Day } from './dated.ts'
import { ABOUT, type About, chooseKinds, type KindsRefusal, type SignalKind } from './kinds.ts'

/**
 * What is seen, what was heard, what one makes of it and what pleads against it stay apart (N-MC-05):
 * a reader must be able to tell a fact from an opinion years later.
 */
export const PIECE_NATURES = ['observation', 'told', 'interpretation', 'speaks-against'] as const
export type PieceNature = (typeof PIECE_NATURES)[number]

export type Piece = {
  nature: PieceNature
  text: string
  /** Who said it, in the reporter's words: "de moeder", "een buurvrouw". Only asked for what was told. */
  toldBy?: string | undefined
  /** The day it was seen or said, if the reporter knows. */
  on?: Day | undefined
}

export type Content = {
  kinds: readonly string[]
  about: readonly About[]
  pieces: readonly Piece[]
}

export type ContentAsked = {
  kinds?: readonly string[] | undefined
  about?: readonly About[] | undefined
  pieces?: readonly Piece[] | undefined
  on: Day
  municipality?: string | undefined
}

export type ContentRefusal = KindsRefusal | 'signals/nothing-said' | 'signals/piece-in-the-future'

/**
 * Takes what the reporter gave, without asking for more: every field may be empty, but something must be said
 * (N-RISK-02). A chosen kind is saying something; a bare "it is about the child" is not.
 */
export function decideContent(kinds: readonly SignalKind[], asked: ContentAsked): Content | Refusal<ContentRefusal> {
  const chosen = chooseKinds(kinds, asked.kinds ?? [], asked)
  if (isRefusal(chosen)) return chosen
  const pieces = (asked.pieces ?? []).flatMap(withoutBlanks)
  const future = pieces.findIndex((piece) => piece.on !== undefined && piece.on > asked.on)
  if (future >= 0) return { refused: 'signals/piece-in-the-future', status: 422, pointer: `/pieces/${future}/on` }
  if (chosen.length === 0 && pieces.length === 0) return { refused: 'signals/nothing-said', status: 422 }
  const about = ABOUT.filter((whom) => asked.about?.includes(whom))
  return { kinds: chosen.map(({ code }) => code), about, pieces }
}

function withoutBlanks(piece: Piece): Piece[] {
  const text = piece.text.trim()
  if (text === '') return []
  const toldBy = piece.nature === 'told' ? piece.toldBy?.trim() : undefined
  return [{ nature: piece.nature, text, ...(toldBy && { toldBy }), ...(piece.on && { on: piece.on }) }]
}

/** The pieces of one nature, in the order in which they were given. */
export function piecesOf(content: Pick<Content, 'pieces'>, nature: PieceNature): Piece[] {
  return content.pieces.filter((piece) => piece.nature === nature)
}
