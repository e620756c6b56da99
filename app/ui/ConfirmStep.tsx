import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

type Props = {
  /** What opens the second step, as an action: « Sceller le texte ». */
  action: string
  /** What it will do, in one sentence, before it is done. */
  consequence: ReactNode
  /** What the button that does it says; a verb, never « Oui ». */
  confirm: string
  kind?: 'primary' | 'danger'
  name?: string
  value?: string
  /** Further fields that the step needs, such as a reason. */
  children?: ReactNode
  open?: boolean
}

/** An action that cannot be undone, in two steps without any script. Stands inside a form. */
export function ConfirmStep({
  action,
  consequence,
  confirm,
  kind = 'danger',
  children,
  open,
  ...button
}: Props) {
  return (
    <details className="confirm" open={open}>
      <summary className={`button button-${kind === 'danger' ? 'danger-quiet' : 'secondary'}`}>
        {action}
      </summary>
      <div className={`confirm-body confirm-${kind}`}>
        <p>{consequence}</p>
        {children}
        <Button kind={kind} {...button}>
          {confirm}
        </Button>
      </div>
    </details>
  )
}
