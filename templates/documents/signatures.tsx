import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { LANGUAGES } from '#machines/words.ts'
import { Heading } from './heading.tsx'
import { COLOUR, TEXT } from './look.ts'
import { Pair } from './pair.tsx'
import { Block, Line } from './tagged.tsx'
import { LABEL, LANG } from './words.ts'

const styles = StyleSheet.create({
  block: {
    flexDirection: 'row',
    gap: 18,
    paddingVertical: 10,
    borderBottomWidth: 0.4,
    borderBottomColor: COLOUR.line,
  },
  who: { width: 196 },
  place: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    height: 92,
    paddingRight: 1,
    justifyContent: 'flex-end',
  },
  lines: { flexDirection: 'row', gap: 12, height: 26, alignItems: 'flex-end' },
  line: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    borderTopWidth: 0.6,
    borderTopColor: COLOUR.soft,
    paddingTop: 1,
  },
})

const DECLARATION = {
  fr: 'Chaque personne signe pour la partie nommée, en la qualité indiquée, et déclare en avoir le pouvoir. La signature porte sur tout le texte, dans les deux langues, et sur l’empreinte imprimée au bas de chaque page.',
  en: 'Each person signs for the Party named, in the capacity shown, and declares that they have authority to do so. The signature covers the whole text, in both languages, and the digest printed at the foot of every page.',
}

type Signature = Content['signing']['signatures'][number]
type Party = Content['parties'][number]

function Blank({ label }: { label: 'name' | 'title' | 'date' | 'place' | 'signature' }) {
  return (
    <Block style={styles.line}>
      <Line style={TEXT.small}>
        {LABEL[label].fr === LABEL[label].en ? LABEL[label].fr : `${LABEL[label].fr} / ${LABEL[label].en}`}
      </Line>
    </Block>
  )
}

/** On paper, the lines are filled by hand; signed electronically, the signature's appearance covers them. */
function SignaturePlace({ field }: { field?: { name: string; label: string } }) {
  return (
    <Block style={styles.place} field={field}>
      <Block style={styles.lines}>
        <Blank label="signature" />
      </Block>
      <Block style={styles.lines}>
        <Blank label="name" />
        <Blank label="title" />
      </Block>
      <Block style={styles.lines}>
        <Blank label="date" />
        <Blank label="place" />
      </Block>
    </Block>
  )
}

function SignatureBlock({
  signature,
  party,
  open,
}: {
  signature: Signature
  party: Party | undefined
  open: boolean
}) {
  const name = party?.name ?? { fr: signature.party, en: signature.party }
  const label = `${LABEL.signature.fr}\u00a0: ${name.fr}, ${signature.capacity.fr} / ${name.en}, ${signature.capacity.en}`
  return (
    <Block style={styles.block} wrap={false} tag="Sect">
      <Block style={styles.who}>
        {LANGUAGES.map((language) => (
          <Block key={language} tag="Div" lang={LANG[language]} style={{ marginBottom: 5 }}>
            <Line style={TEXT.clauseTitle}>{name[language]}</Line>
            <Line style={TEXT.soft}>{signature.capacity[language]}</Line>
          </Block>
        ))}
      </Block>
      <SignaturePlace field={open ? { name: signature.slot, label } : undefined} />
    </Block>
  )
}

/** One place per signature of the plan. `open` is false on a copy that cannot be signed. */
export function Signatures({ content, open }: { content: Content; open: boolean }) {
  return (
    <Block tag="Sect">
      <Heading words={LABEL.signatures} first flush />
      <Pair words={DECLARATION} style={TEXT.body} />
      <Block style={{ marginTop: 10 }}>
        {content.signing.signatures.map((signature) => (
          <SignatureBlock
            key={signature.slot}
            signature={signature}
            party={content.parties.find(({ id }) => id === signature.party)}
            open={open}
          />
        ))}
      </Block>
    </Block>
  )
}
