import type { Policy } from '#machines/policy.ts'
import type { Language } from '#machines/words.ts'
import { templates } from '#templates/agreements/index.ts'

/** A template as one chooses it: what it is for, whom it expects, how its parties decide. */
export type TemplateChoice = {
  id: string
  name: string
  summary: string
  clauses: number
  rule: Policy['rule']
  /** The rule in plain words, then its worked example. */
  ruleInWords: string[]
  parties: { type: string; min: number; max: number | null; note: string }[]
}

/** The agreements one can start from, in the reader's language. */
export function templateChoices(language: Language): TemplateChoice[] {
  return templates.map(({ id, name, summary, clauses, policy, ruleInWords, parties }) => ({
    ...{ id, name: name[language], summary: summary[language] },
    clauses: clauses.length,
    rule: policy.rule,
    ruleInWords: ruleInWords[language].split(EXAMPLE),
    parties: parties.map(({ type, min, max, note }) => ({ type, min, max, note: note[language] })),
  }))
}

/** Where the worked example begins, in either language. */
const EXAMPLE = / (?=(?:Exemple|Example)\b)/
