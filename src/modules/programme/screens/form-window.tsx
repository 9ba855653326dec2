import { type FormWindowProps, FormWindow as Window } from '../../../platform/ui/form-window.tsx'
import { ASKED } from './asking.ts'

/** One change in a window; afterwards all that the screens of this module asked is asked anew. */
export function FormWindow<T>(props: Omit<FormWindowProps<T>, 'changes'>) {
  return <Window changes={ASKED} {...props} />
}
