import { useQuery } from '@tanstack/react-query'
import { api } from '../../platform/ui/api-client.ts'
import { Icon } from '../../platform/ui/icons.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import { count } from '../../platform/words.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** How often the bell asks again, in milliseconds. */
const AGAIN = 120_000

/** How many messages wait unread; the way to them. Says nothing it does not know. */
export function Bell() {
  const words = useWords({ nl, en }).bell
  const asked = useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: ({ signal }) => api.get<{ unread: number }>('/notices?unread=true', { signal }),
    refetchInterval: AGAIN,
  })
  const unread = asked.data?.unread ?? 0
  return (
    <a className="vn-bell" href="/app/berichten">
      <Icon name="bell" />
      <span className="vn-hidden">{unread > 0 ? count(words.unread, unread) : words.none}</span>
      {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </a>
  )
}
