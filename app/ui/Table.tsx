import { type ReactNode, type Ref, type TableHTMLAttributes, useId } from 'react'

type Props = {
  caption: ReactNode
  /** The caption may be said by a heading right above. */
  captionHidden?: boolean
  children: ReactNode
  /** What makes of it a grid that is edited in place, where it is one. */
  grid?: TableHTMLAttributes<HTMLTableElement> & { ref: Ref<HTMLTableElement> }
}

/**
 * A table that scrolls in its own window, head in sight, when the screen is narrow. The window can be focused, as
 * one cannot scroll with a keyboard what one cannot reach. Give it `<thead>` and `<tbody>` with `scope` on heads.
 */
export function Table({ caption, captionHidden, children, grid }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-window" aria-labelledby={id} tabIndex={0}>
      <table {...grid} aria-labelledby={grid ? id : undefined}>
        <caption id={id} className={captionHidden ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
