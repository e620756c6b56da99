import { StyleSheet } from '@react-pdf/renderer'
import type { Words } from '#machines/words.ts'
import { COLOUR, PAGE, SANS_STACK, TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL } from './words.ts'

/** From the foot of the paper; counted from the top, because the bottom of a fixed block is that of the text. */
const FOOT_HEIGHT = 46

const styles = StyleSheet.create({
  foot: {
    position: 'absolute',
    left: PAGE.side,
    right: PAGE.side,
    flexDirection: 'row',
    gap: 14,
  },
  digest: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  number: { width: 60, flexShrink: 0, textAlign: 'right' },
  mark: { position: 'absolute', alignItems: 'center', justifyContent: 'center' },
  markText: { fontFamily: SANS_STACK, fontWeight: 600, fontSize: 68, lineHeight: 1.2, color: COLOUR.draft },
})

/** Stands at the foot of every page: what is signed, and which page of how many. Not part of the reading order. */
export function Foot({ digest, landscape }: { digest: string | null; landscape?: boolean }) {
  const what = digest
    ? `${LABEL.digest.fr} · ${LABEL.digest.en}\u00a0: ${digest}`
    : `${LABEL.noDigest.fr} · ${LABEL.noDigest.en}`
  return (
    <Block fixed style={[styles.foot, { top: (landscape ? PAGE.width : PAGE.height) - FOOT_HEIGHT }]}>
      <Line style={[TEXT.small, styles.digest]}>{what}</Line>
      <Line
        style={[TEXT.small, styles.number]}
        render={({ pageNumber, totalPages }) =>
          `${LABEL.page.fr} ${pageNumber} / ${totalPages ?? pageNumber}`
        }
      />
    </Block>
  )
}

/** Behind the text of every page of a copy that binds nobody. */
export function Watermark({ words, landscape }: { words: Words; landscape?: boolean }) {
  const [width, height] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
  return (
    <Block fixed style={[styles.mark, { top: 0, left: 0, width, height }]}>
      <Line style={[styles.markText, { transform: 'rotate(-38deg)' }]}>{`${words.fr} / ${words.en}`}</Line>
    </Block>
  )
}
