import type { Policy } from '#machines/policy.ts'
import type { Consent, PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { getResponsibility } from '#templates/clauses/catalogue.ts'

/** One clause as a template offers it; the convenor may change everything but the rules that no template lowers. */
export type TemplateClause = {
  /** Stable within the template; `dependsOn` refers to it. */
  key: string
  section: string
  title: Words
  /** Paragraphs are separated by one blank line, the same number in both languages. */
  text: Words
  /** What it means, in a sentence or two, for someone who has no lawyer at hand. */
  summary: Words
  consent: Consent
  dependsOn: readonly string[]
  /** Ids in the catalogue of responsibilities. */
  responsibilities: readonly string[]
}

/** How many organizations of one type the template expects. */
export type TemplateParty = {
  type: PartyType
  min: number
  /** null: as many as wished. */
  max: number | null
  /** The agreement makes no sense without them. */
  essential: boolean
  note: Words
}

/** A starting agreement (reference §5). */
export type AgreementTemplate = {
  id: string
  name: Words
  /** When to use it. */
  summary: Words
  parties: readonly TemplateParty[]
  policy: Policy
  /** The rule of consensus in plain words, with one worked example. */
  ruleInWords: Words
  /** Who signs before whom: first turn first; empty: all at once. A type that is not named signs in the last turn. */
  signingTurns: readonly (readonly PartyType[])[]
  /** The only responsibilities that a small employer carries here; null: nothing is trimmed. */
  smeLite: readonly string[] | null
  clauses: readonly TemplateClause[]
}

/** A clause as its author writes it: paragraphs side by side, so that no language can gain or lose one. */
export type ClauseDraft = Omit<TemplateClause, 'text' | 'consent' | 'dependsOn' | 'responsibilities'> & {
  text: readonly Words[]
  /** Only to raise a clause to express consent that the rule below would leave open to silence. */
  consent?: 'express'
  dependsOn?: readonly string[]
  responsibilities?: readonly string[]
}

/** Matters on which silence never counts, whatever the responsibilities say (law 5). */
const EXPRESS_SECTIONS = new Set(['data', 'ip', 'indigenous', 'safety', 'finance'])

/** Makes a template clause from its draft. Throws when it names a responsibility that is not in the catalogue. */
export function clause(draft: ClauseDraft): TemplateClause {
  const { dependsOn = [], responsibilities = [] } = draft
  return { ...draft, text: paragraphs(draft.text), consent: consentOf(draft), dependsOn, responsibilities }
}

function consentOf({ section, consent, responsibilities = [] }: ClauseDraft): Consent {
  if (consent === 'express' || EXPRESS_SECTIONS.has(section)) return 'express'
  return responsibilities.some((id) => getResponsibility(id).consent === 'express') ? 'express' : 'tacit_ok'
}

function paragraphs(words: readonly Words[]): Words {
  return { fr: words.map(({ fr }) => fr).join('\n\n'), en: words.map(({ en }) => en).join('\n\n') }
}
