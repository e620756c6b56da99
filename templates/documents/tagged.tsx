import { Text, type TextProps, View, type ViewProps } from '@react-pdf/renderer'
import type { ComponentType, PropsWithChildren } from 'react'

/**
 * What a block means, for people who hear the document. The tagged adapter reads these from the laid-out tree;
 * react-pdf itself carries them along without a look.
 */
export type Tagging = {
  /** A structure type of PDF 1.7 (`H1`, `P`, `Table`, …). */
  tag?: string
  lang?: 'fr-CA' | 'en-CA'
  /** Of a header cell. */
  scope?: 'Row' | 'Column'
  /** A signature field is placed over this block: its name, and what it is for. */
  field?: { name: string; label: string }
}

/** What react-pdf takes on any block but does not declare. */
type Flow = { bookmark?: string; minPresenceAhead?: number }

export const Block = View as unknown as ComponentType<PropsWithChildren<ViewProps & Flow & Tagging>>
export const Line = Text as unknown as ComponentType<PropsWithChildren<TextProps & Tagging>>
