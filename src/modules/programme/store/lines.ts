import { type RawBuilder, sql } from 'kysely'
import type { Place } from './own.ts'

/**
 * `gone_on`, to stand after `with recursive`: this node and every node that goes on in it, merged into it or carried over to it.
 * What was told, linked or decided there is part of its history (README, promise 4).
 */
export const goneOn = ({ municipality, id }: Place): RawBuilder<unknown> => sql`gone_on as (
    select id from programme.node where municipality = ${municipality} and id = ${id}
    union
    select n.id from programme.node n join gone_on g on n.successor = g.id where n.municipality = ${municipality}
  )`

/** The ids of this node and of all nodes below it, as a question of its own; empty when it stands in another programme. */
export const withBelow = ({ municipality, id }: Place, node: string): RawBuilder<unknown> => sql`(
    with recursive below as (
      select n.id from programme.node n where n.municipality = ${municipality} and n.programme = ${id} and n.id = ${node}
      union
      select n.id from programme.node n join below b on n.parent = b.id
      where n.municipality = ${municipality} and n.programme = ${id})
    select id from below)`
