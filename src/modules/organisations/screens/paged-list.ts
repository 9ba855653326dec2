import { withQuery } from '../../../platform/ui/asked.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useAsked } from './asking.ts'

/** How many rows the API gives at a time. */
const PAGE = 50

/** A list that the server searches and cuts into pages, as the address of the screen says; `table` is for the DataTable. */
export function usePagedList<T>(path: string, query: Readonly<Record<string, string | undefined>> = {}) {
  const { state, hrefFor } = useTableState()
  const asked = useAsked<T>(withQuery(path, { search: state.filter, ...query, page: state.page }))
  return { asked, table: { state, hrefFor, pageSize: PAGE, filterable: true, loading: asked.isFetching } }
}
