import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Chips } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { NoticeList } from '../contract.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'
import './notices.css'

type Notice = NoticeList['notices'][number]

function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: (notice: Notice) => void }) {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const { kind, facts, href, at, read } = notice
  return (
    <li className="vn-notice">
      <a
        href={href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOpen(notice)
        }}
      >
        {fill(words.notices[kind], facts)}
      </a>
      {!read && <Badge tone="info">{words.new}</Badge>}
      <p className="vn-muted">
        {words.kinds[kind]} · <time dateTime={at}>{`${sayDay(at, language)}, ${sayTime(at, language)}`}</time>
      </p>
    </li>
  )
}

/** What waits for me, the unread first. Opening one marks it as read and goes there. */
export function Screen() {
  const words = useWords({ nl, en })
  const askAnew = useAskAnew('notices')
  const go = useGo()
  const unreadOnly = useScreenSearch().get('toon') === 'ongelezen'
  const asked = useAsked<NoticeList>('notices', '/notices')
  const open = async (notice: Notice) => {
    // Going there matters more than the mark: when marking fails the message simply stays unread.
    if (!notice.read)
      await api.put(`/notices/${notice.id}/reading`, {}, { version: notice.version, wait: false }).catch(() => {})
    askAnew()
    go(notice.href)
  }
  if (asked.isPending) return <LoadingNotice />
  const all = asked.data?.notices ?? []
  const shown = all.filter(({ read }) => !(unreadOnly && read)).toSorted((a, b) => Number(a.read) - Number(b.read))
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton icon="gear" href="/app/berichten/keuzes">
            {words.choicesTitle}
          </LinkButton>
        }
      />
      <Stack>
        <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
        <Chips
          label={words.title}
          chips={[
            { label: words.all, href: '/app/berichten', current: !unreadOnly },
            {
              label: `${words.unread} (${asked.data?.unread ?? 0})`,
              href: '/app/berichten?toon=ongelezen',
              current: unreadOnly,
            },
          ]}
        />
        <Card>
          {shown.length === 0 && !asked.error && (
            <EmptyState icon="mail" title={words.none} actions={<LinkButton href="/app">{words.toWork}</LinkButton>} />
          )}
          <ul className="vn-notices">
            {shown.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} onOpen={open} />
            ))}
          </ul>
        </Card>
      </Stack>
    </>
  )
}
