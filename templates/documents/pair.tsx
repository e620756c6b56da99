import { StyleSheet } from '@react-pdf/renderer'
import type { ComponentProps, ReactNode } from 'react'
import { LANGUAGES, type Language, type Words } from '#machines/words.ts'
import { Block, Line } from './tagged.tsx'
import { LANG } from './words.ts'

const styles = StyleSheet.create({
  row: { flexDirection: 'row', gap: 22 },
  column: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
})

/** The two languages side by side, French first, each marked as what it is. `children` draws one side. */
export function Columns({ children }: { children: (language: Language) => ReactNode }) {
  return (
    <Block style={styles.row}>
      {LANGUAGES.map((language) => (
        <Block key={language} style={styles.column} tag="Div" lang={LANG[language]}>
          {children(language)}
        </Block>
      ))}
    </Block>
  )
}

/** One text in both languages, side by side. */
export function Pair({
  words,
  tag,
  style,
}: { words: Words } & Pick<ComponentProps<typeof Line>, 'tag' | 'style'>) {
  return (
    <Columns>
      {(language) => (
        <Line tag={tag} style={style}>
          {words[language]}
        </Line>
      )}
    </Columns>
  )
}
