import { Document, Page, StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import type { Words } from '#machines/words.ts'
import { Foot, Watermark } from './chrome.tsx'
import { Clauses } from './clauses.tsx'
import { PAGE } from './look.ts'
import { Matrix } from './matrix.tsx'
import { Opening } from './opening.tsx'
import { Parties } from './parties.tsx'
import { Life, Rule } from './rule.tsx'
import { Signatures } from './signatures.tsx'

const styles = StyleSheet.create({
  page: { paddingTop: PAGE.top, paddingHorizontal: PAGE.side, paddingBottom: PAGE.bottom },
})

export type AgreementProps = {
  content: Content
  /** SHA-256 of the canonical content, hex; null on a copy that cannot be signed. */
  digest: string | null
  watermark: Words | null
  layout: 'side_by_side'
}

/** The printed agreement: Letter, upright for the text and the signatures, on its side for the matrix. */
export function Agreement({ content, digest, watermark }: AgreementProps) {
  const hasDuties = content.clauses.some((clause) => clause.responsibilities.length > 0)
  return (
    <Document>
      <Page size="LETTER" style={styles.page} experimentalPagination>
        {watermark && <Watermark words={watermark} />}
        <Foot digest={digest} />
        <Opening content={content} />
        <Parties parties={content.parties} />
        <Clauses content={content} />
        <Rule policy={content.policy} />
        <Life content={content} />
      </Page>
      {hasDuties && (
        <Page size="LETTER" orientation="landscape" style={styles.page} experimentalPagination>
          {watermark && <Watermark words={watermark} landscape />}
          <Foot digest={digest} landscape />
          <Matrix content={content} />
        </Page>
      )}
      <Page size="LETTER" style={styles.page} experimentalPagination>
        {watermark && <Watermark words={watermark} />}
        <Foot digest={digest} />
        <Signatures content={content} open={digest !== null} />
      </Page>
    </Document>
  )
}
