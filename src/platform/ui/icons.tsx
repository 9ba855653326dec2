import type { ReactNode } from 'react'

/** Our own line drawings on a 24-unit grid; they take the colour and the size of the text they stand in. */
const DRAWINGS = {
  home: <path d="M4 11.2 12 4l8 7.2M6.2 9.6V20h11.6V9.6M10 20v-5.5h4V20" />,
  inbox: <path d="M4 14.5 6.4 6h11.2L20 14.5V19H4zM4 14.5h4.6l1.2 2.2h4.4l1.2-2.2H20" />,
  folder: <path d="M3.5 18.5v-12h6l2 2.4h9v9.6z" />,
  people: (
    <path d="M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3 19.5c.2-3.4 2.6-5.3 6-5.3s5.8 1.9 6 5.3M15.6 5.4a3.2 3.2 0 0 1 0 5.8M17.6 14.7c2 .7 3.3 2.3 3.4 4.8" />
  ),
  person: <path d="M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.8 20c.3-3.8 3.2-6 7.2-6s6.9 2.2 7.2 6" />,
  plan: <path d="M6 3.8h12v16.4H6zM9 8.2h6M9 12h6M9 15.8h3.5" />,
  check: <path d="m5 12.8 4.6 4.6L19.2 7" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  plus: <path d="M12 5v14M5 12h14" />,
  search: <path d="M10.6 17.2a6.6 6.6 0 1 0 0-13.2 6.6 6.6 0 0 0 0 13.2ZM15.5 15.5 20.5 20.5" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  clock: <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2.2" />,
  calendar: <path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V7.5M15.5 3.5V7.5" />,
  phone: (
    <path d="M6 4h3.2l1.6 4.2-2 1.6c1 2.3 3 4.3 5.3 5.3l1.7-2 4.2 1.7V18c0 1.2-.9 2-2 2C10.7 19.6 4.4 13.3 4 6c0-1.1.9-2 2-2Z" />
  ),
  mail: <path d="M3.5 6h17v12.5h-17zM3.5 6.5l8.5 6.5 8.5-6.5" />,
  document: <path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4" />,
  warning: <path d="M12 4 2.8 19.8h18.4zM12 10v4.6M12 16.9v.6" />,
  info: <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5M12 7.5v.6" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  eye: (
    <path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12ZM12 14.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Z" />
  ),
  handover: <path d="M3.5 8.5h14M13.5 4.5l4 4-4 4M20.5 15.5h-14M10.5 11.5l-4 4 4 4" />,
  flag: <path d="M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6" />,
  announce: <path d="M4 10v4.5h3.5L15 19V5.5L7.5 10zM18 9.2c1.2 1.6 1.2 4.4 0 6M8.5 14.8l1 4.7h2.4" />,
  book: (
    <path d="M6 3.8h12.5v16.4H6zM3.8 8h3M3.8 12h3M3.8 16h3M12.3 11.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 15.8c.3-1.7 1.6-2.6 3.3-2.6s3 .9 3.3 2.6" />
  ),
  map: <path d="M3.5 6.5 9 4.5l6 2 5.5-2v13L15 19.5l-6-2-5.5 2zM9 4.5v13M15 6.5v13" />,
  chart: <path d="M4 20h16.5M6.5 20v-7M11.5 20V5M16.5 20v-10" />,
  gear: (
    <path d="M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM12 3.5v2.6M12 17.9v2.6M3.5 12h2.6M17.9 12h2.6M6 6l1.9 1.9M16.1 16.1 18 18M18 6l-1.9 1.9M7.9 16.1 6 18" />
  ),
  building: <path d="M5 20.5v-16h9v16M14 10h5v10.5M3.5 20.5h17M8 8.5h3M8 12h3M8 15.5h3" />,
  print: <path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14.5h10v6H7z" />,
  bell: (
    <path d="M12 4a5.5 5.5 0 0 0-5.5 5.5c0 4.2-1.5 5.6-2 6.5h15c-.5-.9-2-2.3-2-6.5A5.5 5.5 0 0 0 12 4ZM10 19a2.1 2.1 0 0 0 4 0" />
  ),
  save: <path d="M4 4h12.5L20 7.5V20H4zM8 4v5h7V4M8 20v-6h8v6" />,
  undo: <path d="M8.5 5 4 9.5 8.5 14M4 9.5h10.5a5 5 0 0 1 0 10H9" />,
  filter: <path d="M4 5.5h16L14 13v6l-4-2v-4z" />,
  exit: <path d="M10 4H4.5v16H10M15.5 7.5 20 12l-4.5 4.5M20 12H9" />,
  external: <path d="M14 4h6v6M20 4l-9 9M10 5.5H4.5v14h14V14" />,
  up: <path d="m6 15 6-6 6 6" />,
  down: <path d="m6 9 6 6 6-6" />,
  left: <path d="m15 6-6 6 6 6" />,
  right: <path d="m9 6 6 6-6 6" />,
  sort: <path d="m8 10 4-4 4 4M8 14l4 4 4-4" />,
  speech: <path d="M4 5h16v11.5h-8.5L7 20v-3.5H4z" />,
  heart: <path d="M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20Z" />,
  globe: (
    <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c5 5.2 5 11.8 0 17-5-5.2-5-11.8 0-17Z" />
  ),
  contrast: <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 3.5v17M12 8h5.5M12 12h8M12 16h5.5" />,
  link: <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWINGS

export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[]

/** A drawing beside words. It says nothing to a screen reader: the words next to it do. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={`vn-icon ${className ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  )
}
