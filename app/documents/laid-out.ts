import type { Tagging } from '#templates/documents/tagged.tsx'

/** A node of react-pdf's tree, before and after layout: the part that the adapter reads. */
export type Laid = {
  type: string
  value?: string
  style?: Record<string, unknown>
  box?: { top: number; left: number; width: number; height: number }
  props?: Tagging & { fixed?: boolean; structKey?: number; paint?: () => void }
  children?: Laid[]
}
