import { StyleSheet } from '@react-pdf/renderer'
import { NOTO_SANS, SANS, SERIF, SYLLABICS } from '../fonts/faces.ts'

/** The colours of the product, in print: ink on white paper, one accent. */
export const COLOUR = {
  ink: '#1c2226',
  soft: '#59646b',
  line: '#cfcabd',
  wash: '#f6f3ea',
  accent: '#0a5566',
  draft: '#f1e7e5',
} as const

export const SERIF_STACK = [SERIF, NOTO_SANS, SYLLABICS] as unknown as string
export const SANS_STACK = [SANS, NOTO_SANS, SYLLABICS] as unknown as string

/** Numbers hang in a margin of this width, so that both languages keep their two columns all the way down. */
export const NUMBER_WIDTH = 30

/** Letter, in points. */
export const PAGE = { width: 612, height: 792, side: 54, top: 54, bottom: 66 } as const

const serif = { fontFamily: SERIF_STACK, color: COLOUR.ink, fontWeight: 400 } as const
const sans = { fontFamily: SANS_STACK, color: COLOUR.ink, fontWeight: 400 } as const

/** Line heights stand on each text: on the page they would be inherited as lengths. */
export const TEXT = StyleSheet.create({
  title: { ...serif, fontWeight: 600, fontSize: 19, lineHeight: 1.2 },
  heading: { ...serif, fontWeight: 600, fontSize: 14.5, lineHeight: 1.25 },
  clauseTitle: { ...serif, fontWeight: 600, fontSize: 11, lineHeight: 1.3 },
  body: { ...serif, fontSize: 10, lineHeight: 1.42 },
  strong: { ...sans, fontWeight: 600, fontSize: 8.4, lineHeight: 1.35 },
  note: { ...sans, fontSize: 8.4, lineHeight: 1.4 },
  soft: { ...sans, fontSize: 8.4, lineHeight: 1.4, color: COLOUR.soft },
  small: { ...sans, fontSize: 7, lineHeight: 1.35, color: COLOUR.soft },
})
