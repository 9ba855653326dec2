import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { api } from './api-client.ts'
import { useAskAnew, useAsked } from './asked.tsx'
import { Button } from './button.tsx'
import { Checkbox } from './choices.tsx'
import { Dialog } from './dialog.tsx'
import { TextField } from './field.tsx'
import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useScreenSearch } from './screen.ts'
import type { TableView } from './table-toolbar.tsx'

type SavedView = { id: string; name: string; query: string; team: boolean; mine: boolean; version: number }

export type SavedViews = {
  /** Put them behind the fixed views of the list. */
  views: readonly TableView[]
  onSaveView: () => void
  /** Stands anywhere on the screen. */
  dialog: ReactNode
}

function OwnViews({ views, onDrop }: { views: readonly SavedView[]; onDrop: (view: SavedView) => void }) {
  const words = useUiWords().views
  const own = views.filter((view) => view.mine)
  if (own.length === 0) return null
  return (
    <>
      <h3>{words.own}</h3>
      <ul className="vn-own-views">
        {own.map((view) => (
          <li key={view.id}>
            {view.name}
            <Button small kind="quiet" onClick={() => onDrop(view)} of={view.name}>
              <Icon name="cross" />
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/**
 * Named ways to look at a list, kept on the server for oneself or for the team: what is in the address now gets a name.
 * `screen` is the name under which the list keeps its views, for instance `signalen`.
 */
export function useSavedViews(screen: string): SavedViews {
  const words = useUiWords().views
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const query = useScreenSearch().toString()
  const refresh = useAskAnew('views')
  const kept = useAsked<{ views: SavedView[] }>('views', `/views?screen=${encodeURIComponent(screen)}`)
  const keep = useMutation({
    mutationFn: (team: boolean) => api.post('/views', { screen, name: name.trim(), query, team }),
    onSuccess: () => {
      setOpen(false)
      setName('')
      setTried(false)
      return refresh()
    },
  })
  const drop = useMutation({
    mutationFn: ({ id, version }: SavedView) => api.del(`/views/${id}`, { version }),
    onSettled: refresh,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (name.trim()) keep.mutate(new FormData(event.currentTarget).has('view-team'))
  }
  const all = kept.data?.views ?? []
  const dialog = (
    <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
      <form onSubmit={submit}>
        <ProblemNotice problem={keep.error ?? drop.error} />
        <TextField
          name="view-name"
          label={words.name}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          error={tried && !name.trim() ? words.nameMissing : undefined}
        />
        <Checkbox name="view-team" label={words.team} />
        <Button kind="primary" type="submit" busy={keep.isPending}>
          {words.save}
        </Button>
      </form>
      <OwnViews views={all} onDrop={(view) => drop.mutate(view)} />
    </Dialog>
  )
  const views = all.map((view) => ({
    key: view.id,
    label: view.name,
    href: `?${view.query}`,
    current: view.query === query,
  }))
  return { views, onSaveView: () => setOpen(true), dialog }
}
