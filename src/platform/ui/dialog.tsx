import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { fill } from '../words.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { TextArea } from './field.tsx'
import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** The buttons below, the main one first. A way to close is always there. */
  actions?: ReactNode
  /** A panel at the side, to look at something without leaving the list. */
  side?: boolean
}

/** A field of a form, that is not a search box beside one. */
function hasForm(field: EventTarget): boolean {
  return 'form' in field && field.form !== null
}

/** What is kept as a draft while one types is not lost, nor what was sent: then its answer stands where the form was. */
function holdsTyping(dialog: HTMLDialogElement): boolean {
  return dialog.querySelector('form') !== null && dialog.querySelector('.vn-autosave') === null
}

/** A window over the page: the browser's own dialog, so that the focus stays in it and returns where it was. */
export function Dialog({ open, onClose, title, children, actions, side }: DialogProps) {
  const words = useUiWords()
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const touched = useRef(false)
  const [leaving, setLeaving] = useState(false)
  const mayBeLost = () => touched.current && box.current !== null && holdsTyping(box.current)
  // Closing by hand asks first when something was filled in; a window that closes because it is done does not.
  const close = () => (mayBeLost() ? setLeaving(true) : onClose())
  useEffect(() => {
    const dialog = box.current
    if (!dialog || !open) return
    const before = document.activeElement
    if (!dialog.open) dialog.showModal()
    touched.current = false
    setLeaving(false)
    const stay = (event: BeforeUnloadEvent) => {
      if (touched.current && holdsTyping(dialog)) event.preventDefault()
    }
    window.addEventListener('beforeunload', stay)
    return () => {
      window.removeEventListener('beforeunload', stay)
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])
  return (
    <dialog
      ref={box}
      className={side ? 'vn-dialog vn-dialog--side' : 'vn-dialog'}
      aria-labelledby={id}
      onInput={({ target }) => {
        if (hasForm(target)) touched.current = true
      }}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      {open && (
        <div className="vn-dialog__box">
          <div className="vn-dialog__head">
            <h2 id={id}>{title}</h2>
            <button type="button" className="vn-button vn-button--quiet" aria-label={words.close} onClick={close}>
              <Icon name="cross" />
            </button>
          </div>
          {leaving && (
            <Alert
              tone="warning"
              live
              title={words.unsaved.title}
              actions={
                <>
                  <Button small kind="primary" onClick={() => setLeaving(false)}>
                    {words.unsaved.stay}
                  </Button>
                  <Button small kind="quiet" onClick={onClose}>
                    {words.unsaved.leave}
                  </Button>
                </>
              }
            >
              <p>{words.unsaved.text}</p>
            </Alert>
          )}
          <div className="vn-dialog__body">{children}</div>
          {actions && <div className="vn-dialog__foot vn-button-row">{actions}</div>}
        </div>
      )}
    </dialog>
  )
}

export type ReasonDialogProps = Omit<DialogProps, 'children' | 'actions'> & {
  /** What will happen, so that one can still turn back. */
  children: ReactNode
  /** The word on the button: what it does. */
  confirm: string
  onConfirm: (reason: string) => void
  /** Fewest characters a reason has; the rule of the module says how many. */
  least?: number
  danger?: boolean
  busy?: boolean
}

/** For a heavy step: it happens only with a written reason, which goes into the audit. */
export function ReasonDialog({ confirm, onConfirm, least = 10, danger, busy, children, ...dialog }: ReasonDialogProps) {
  const words = useUiWords()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const short = reason.trim().length < least
  const finish = () => {
    setAsked(true)
    if (!short) onConfirm(reason.trim())
  }
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button kind={danger ? 'danger' : 'primary'} onClick={finish} {...(busy && { busy })}>
            {confirm}
          </Button>
          <Button kind="quiet" onClick={dialog.onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {children}
      <TextArea
        name="reason"
        label={words.reason.label}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={asked && short ? fill(words.reason.tooShort, { least }) : undefined}
      />
    </Dialog>
  )
}
