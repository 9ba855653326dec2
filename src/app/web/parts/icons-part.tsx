import { ICON_NAMES, Icon } from '../../../platform/ui/icons.tsx'
import { samples } from './samples.nl.ts'

const ROLE_NAMES = ['default', 'accent-1', 'action-1', 'info', 'positive', 'warning', 'negative', 'highlight'] as const

/** Every drawing with its name, and the colours of each role on their own ground. */
export function IconsPart() {
  return (
    <>
      <ul className="vn-samples">
        {ICON_NAMES.map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
      <h3>{samples.colours}</h3>
      <ul className="vn-samples">
        {ROLE_NAMES.map((role) => (
          <li key={role} className={`vn-sample vn-sample--${role}`}>
            {role}
          </li>
        ))}
      </ul>
    </>
  )
}
