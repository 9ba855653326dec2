import { PageHeading } from '../../platform/ui/page-heading.tsx'

export function Screen() {
  return <PageHeading title="Onderdelen" />
}
