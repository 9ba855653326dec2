import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { useUiWords } from './language.tsx'

/** One `primary` on a page: the thing most people come to do. `danger` still names the danger in words. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; icon?: IconName; small?: boolean; children: ReactNode }

function classOf({ kind = 'secondary', small }: Pick<Look, 'kind' | 'small'>, own: string | undefined): string {
  return ['vn-button', `vn-button--${kind}`, small && 'vn-button--small', own].filter(Boolean).join(' ')
}

export type ButtonProps = Look & {
  busy?: boolean
  /** Which row it is about, for whoever hears the button without seeing where it stands. */
  of?: string
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'>

/** A button. While `busy` it stays focusable and announces itself, but a second press does nothing. */
export function Button({ kind, icon, small, busy, of, children, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-disabled': true, 'aria-busy': true })}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classOf({ kind, small } as Look, className)}
    >
      {busy ? <span className="vn-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
      {of && <span className="vn-hidden"> {of}</span>}
    </button>
  )
}

/** Adds one to the list it stands with. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button small icon="plus" onClick={onClick}>
      {label}
    </Button>
  )
}

export type LinkButtonProps = Look & { href: string } & Omit<
    AnchorHTMLAttributes<HTMLAnchorElement>,
    'children' | 'href'
  >

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ kind, icon, small, children, className, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classOf({ kind, small } as Look, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** Buttons that belong together, the main one first; on a narrow screen below each other. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="vn-button-row">{children}</div>
}

/** Prints the page as the print stylesheet lays it out. Needs JavaScript; the browser's own print works without. */
export function PrintButton({ label }: { label?: string }) {
  const words = useUiWords()
  return (
    <Button icon="print" className="vn-no-print" onClick={() => window.print()}>
      {label ?? words.print}
    </Button>
  )
}
