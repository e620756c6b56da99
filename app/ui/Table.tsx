import { type ReactNode, useId } from 'react'

type Props = {
  caption: ReactNode
  /** The caption may be said by a heading right above. */
  captionHidden?: boolean
  children: ReactNode
}

/**
 * A table that scrolls in its own window, head in sight, when the screen is narrow. The window can be focused, as
 * one cannot scroll with a keyboard what one cannot reach. Give it `<thead>` and `<tbody>` with `scope` on heads.
 */
export function Table({ caption, captionHidden, children }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-window" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className={captionHidden ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
