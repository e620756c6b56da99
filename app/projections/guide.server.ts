import { isNamed } from '#machines/parties.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Agreement } from '#machines/state.ts'
import { whatIf } from '#machines/what-if.ts'
import type { Language } from '#machines/words.ts'
import { policies } from '#templates/agreements/index.ts'
import { ruleOf } from './invitation.server.ts'
import { missingTypes } from './parties.server.ts'
import { numberOf, partyNames, tryOut } from './reading.server.ts'

/** Why the review cannot be opened, several of one kind said once. `first` is where mending starts. */
export type OpeningGap = {
  code: string
  count: number
  first: { clause: string; number: number; title: string } | null
}

export type Guide = NonNullable<ReturnType<typeof guideOf>>

/** What leads a draft to its review, step by step; null once it is open. */
export function guideOf(agreement: Agreement, at: string, language: Language) {
  if (agreement.status !== 'draft') return null
  const gaps = gapsOf(agreement, at, language)
  const parties = Object.values(agreement.parties)
  return {
    organizations: parties.length,
    named: parties.filter((party) => isNamed(agreement, party)).length,
    missing: missingTypes(agreement),
    clauses: agreement.order.length,
    locked: agreement.policyLocked,
    supposed: whatIf(agreement),
    names: partyNames(agreement),
    ...ruleOf(agreement),
    /** The ways to decide that the agreement could take instead. */
    choices: policies.map(({ id, name }) => ({ value: id, text: name[language] })),
    gaps,
    people: new Set(agreement.seats.map(({ person }) => person)).size,
  }
}

/** Asks the chart itself, as whoever convenes would. */
function gapsOf(agreement: Agreement, at: string, language: Language): OpeningGap[] {
  const seat = agreement.seats.find(({ roles }) => roles.includes('convenor'))
  const actor = { person: seat?.person ?? '', party: seat?.party ?? '' }
  const { reasons } = tryOut(agreement, 'open-review', {}, actor, at)
  const codes = [...new Set(reasons.map(({ code }) => code))]
  return codes.map((code) => {
    const same = reasons.filter((reason) => reason.code === code)
    return { code, count: same.length, first: firstOf(agreement, same[0], language) }
  })
}

function firstOf(agreement: Agreement, reason: Reason | undefined, language: Language): OpeningGap['first'] {
  const clause = agreement.clauses[String(reason?.detail?.clause ?? '')]
  if (!clause) return null
  const duty = clause.responsibilities.find(({ id }) => id === reason?.detail?.responsibility)
  const title = (duty?.title ?? clause.title)[language]
  return { clause: clause.id, number: numberOf(agreement, clause.id), title }
}
