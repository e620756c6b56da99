import type { Content } from '#machines/content.ts'
import type { Policy } from '#machines/policy.ts'
import type { Words } from '#machines/words.ts'
import { Heading } from './heading.tsx'
import { lifeInWords } from './life-in-words.ts'
import { NUMBER_WIDTH, TEXT } from './look.ts'
import { Pair } from './pair.tsx'
import { ruleInWords } from './rule-in-words.ts'
import { Block } from './tagged.tsx'
import { LABEL } from './words.ts'

/** How the parties decided, in words: the procedure is part of what is signed. */
export function Rule({ policy }: { policy: Policy }) {
  return <Sentences heading={LABEL.rule} sentences={ruleInWords(policy)} />
}

/** How the agreement takes effect, lives and ends. */
export function Life({ content }: { content: Content }) {
  return <Sentences heading={LABEL.life} sentences={lifeInWords(content)} />
}

function Sentences({ heading, sentences }: { heading: Words; sentences: Words[] }) {
  return (
    <Block tag="Sect">
      <Heading words={heading} />
      {sentences.map((words) => (
        <Block key={words.en} wrap={false} style={{ paddingLeft: NUMBER_WIDTH, marginBottom: 4 }}>
          <Pair words={words} style={TEXT.body} />
        </Block>
      ))}
    </Block>
  )
}
