/** The one script of the public pages. Nothing needs it: it makes a few things quicker for who has it. */

const ESCAPES_TO_LEAVE = 3
/** Escapes further apart than this do not belong together, in milliseconds. */
const ESCAPE_PAUSE = 1500

function leaveQuickly(link: HTMLAnchorElement): void {
  document.body.hidden = true
  document.title = ''
  location.replace(link.href)
}

function prepareQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-vn-exit-link]')
  if (!link) return
  link.closest('[data-vn-exit]')?.setAttribute('data-ready', '')
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leaveQuickly(link)
  })
  let escapes = 0
  let last = 0
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const now = performance.now()
    escapes = now - last < ESCAPE_PAUSE ? escapes + 1 : 1
    last = now
    if (escapes >= ESCAPES_TO_LEAVE) leaveQuickly(link)
  })
}

document.querySelector<HTMLElement>('[data-vn-focus]')?.focus()
prepareQuickExit()

export {}
