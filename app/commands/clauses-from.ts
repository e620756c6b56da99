import type { NewClause } from '#machines/rules/drafting.ts'
import type { Letters } from '#machines/rules/membership.ts'
import type { Agreement, ClauseBody, Party, Responsibility } from '#machines/state.ts'
import { type AgreementTemplate, lettersFor, raciFor } from '#templates/agreements/index.ts'
import { getResponsibility } from '#templates/clauses/catalogue.ts'

/** The clauses of a template as the draft's first text: numbered ids, duties with the letters of the first party. */
export function clausesFrom(template: AgreementTemplate, party: Party): NewClause[] {
  const ids = new Map(template.clauses.map(({ key }, index) => [key, clauseId(index + 1)]))
  return template.clauses.map(
    ({ key, section, title, text, summary, consent, dependsOn, responsibilities }) => {
      const body: ClauseBody = {
        title,
        text,
        summary,
        consent,
        dependsOn: dependsOn.map((link) => ids.get(link) ?? link),
        responsibilities: responsibilities.map((id) => dutyFrom(id, template, [party])),
      }
      return { clause: ids.get(key) ?? key, section, body }
    },
  )
}

/** A catalogue entry as a duty of this agreement, with the letters of the parties listed so far. */
export function dutyFrom(id: string, template: AgreementTemplate, parties: Party[]): Responsibility {
  const { title, text, evidence, due, dueLabel, allocation } = getResponsibility(id)
  const raci = raciFor(getResponsibility(id), template)
  return {
    id,
    title,
    text,
    evidence,
    due,
    dueLabel,
    allocation,
    raci,
    letters: letters(raci, allocation, parties),
  }
}

/**
 * Letters after one more organization is listed. A row that someone set by hand keeps its letters and only gains the
 * newcomer's; the others are worked out again, because one more party of a type can change who answers for a share.
 */
export function lettersWith(agreement: Agreement, newcomer: Party): Letters {
  const before = Object.values(agreement.parties)
  const after = [...before, newcomer]
  const clauses = agreement.order.map((id) => {
    const responsibilities = agreement.clauses[id]?.responsibilities ?? []
    const duties = responsibilities.map(
      (duty) => [duty.id, rowWith(agreement, duty, before, after, newcomer)] as const,
    )
    return [id, Object.fromEntries(duties)] as const
  })
  return Object.fromEntries(clauses)
}

function rowWith(
  agreement: Agreement,
  duty: Responsibility,
  before: Party[],
  after: Party[],
  newcomer: Party,
) {
  const untouched = sameLetters(duty.letters, letters(duty.raci, duty.allocation, before))
  const all = letters(duty.raci, duty.allocation, after)
  if (agreement.status === 'draft' && untouched) return all
  const own = all[newcomer.id]
  const answered = Object.values(duty.letters).includes('A') && duty.allocation !== 'each'
  if (own === undefined) return duty.letters
  return { ...duty.letters, [newcomer.id]: own === 'A' && answered ? 'R' : own }
}

/** The letters of parties as the letters by type would have them. */
export function lettersByType(
  { raci, allocation }: Pick<Responsibility, 'raci' | 'allocation'>,
  parties: Party[],
): Responsibility['letters'] {
  return letters(raci, allocation, parties)
}

function letters(raci: Responsibility['raci'], allocation: Responsibility['allocation'], parties: Party[]) {
  const holders = parties.map(({ id, type, coordinator, observer }) => ({
    id,
    type,
    holdsCoordinator: coordinator,
    observer,
  }))
  return lettersFor(raci, allocation, holders)
}

export function sameLetters(one: Responsibility['letters'], other: Responsibility['letters']): boolean {
  const parties = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...parties].every((party) => one[party] === other[party])
}

/** `c01`, `c02`… in the order in which clauses were added. */
export function clauseId(number: number): string {
  return `c${String(number).padStart(2, '0')}`
}
