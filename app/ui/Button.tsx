import { type ButtonHTMLAttributes, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor, useNavigationState } from './Anchor.tsx'

type Kind = 'primary' | 'secondary' | 'danger'

type Props = {
  kind?: Kind
  children: ReactNode
  /** What the button says while the answer is awaited. */
  pending?: string
} & Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'name' | 'value' | 'disabled' | 'form' | 'aria-describedby'>

/** Sends its form. While the answer is awaited it says so and does not send twice. */
export function Button({ kind = 'primary', children, pending, ...button }: Props) {
  const { t } = useTranslation()
  const [sending, press] = useSending()
  return (
    <button
      {...button}
      type="submit"
      className={`button button-${kind}`}
      aria-disabled={sending || undefined}
      onClick={press}
    >
      {sending ? (pending ?? t('form.pending')) : children}
    </button>
  )
}

/** A link that looks like a button, for the one next step that is another page. */
export function ButtonLink({
  kind = 'primary',
  href,
  children,
}: {
  kind?: Kind
  href: string
  children: ReactNode
}) {
  return (
    <Anchor className={`button button-${kind}`} href={href}>
      {children}
    </Anchor>
  )
}

/** Only the button that was pressed waits, not every button of the page. */
function useSending() {
  const { pending } = useNavigationState()
  const [pressed, setPressed] = useState(false)
  const sending = pressed && pending
  useEffect(() => {
    if (!pending) setPressed(false)
  }, [pending])
  function press(event: React.MouseEvent) {
    if (sending) event.preventDefault()
    setPressed(true)
  }
  return [sending, press] as const
}
