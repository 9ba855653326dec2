import type { ReactNode } from 'react'
import { Alert } from '../alert.tsx'
import { Badge, DueDate } from '../badge.tsx'
import { LanguageProvider } from '../language.tsx'

/** Small situations for the component tests, which are plain TypeScript and cannot write markup. */
export const dangerBadge = <Badge tone="negative">Onveilig</Badge>
export const dangerAlert = <Alert tone="negative">Bel 112</Alert>
export const lateDate = <DueDate late="te laat">3 mei</DueDate>

export function inEnglish(children: ReactNode): ReactNode {
  return <LanguageProvider language="en">{children}</LanguageProvider>
}
