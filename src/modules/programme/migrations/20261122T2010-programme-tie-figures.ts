import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** An indicator may take its values from a figure that another module counts. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`alter table programme.indicator
        add column figure text,
        add column figure_every text,
        add constraint a_tied_figure_has_its_period check (num_nulls(figure, figure_every) in (0, 2))`,
    sql`create index indicator_figure on programme.indicator (municipality) where figure is not null`,
  ])
}
