import type { Policy } from '#machines/policy.ts'
import { Heading } from './heading.tsx'
import { NUMBER_WIDTH, TEXT } from './look.ts'
import { Pair } from './pair.tsx'
import { ruleInWords } from './rule-in-words.ts'
import { Block } from './tagged.tsx'
import { LABEL } from './words.ts'

/** How the parties decided, in words: the procedure is part of what is signed. */
export function Rule({ policy }: { policy: Policy }) {
  return (
    <Block tag="Sect">
      <Heading words={LABEL.rule} />
      {ruleInWords(policy).map((words) => (
        <Block key={words.en} wrap={false} style={{ paddingLeft: NUMBER_WIDTH, marginBottom: 4 }}>
          <Pair words={words} style={TEXT.body} />
        </Block>
      ))}
    </Block>
  )
}
