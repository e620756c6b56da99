import { describe, expect, it } from 'vitest'
import { clausesFrom, lettersWith } from '#app/commands/clauses-from.ts'
import { decideClause } from '#machines/consensus.ts'
import { PROCEDURE } from '#machines/decide.ts'
import { allDutyGaps } from '#machines/duties.ts'
import type { Agreement } from '#machines/state.ts'
import type { PartyType } from '#machines/vocabulary.ts'
import { type AgreementTemplate, getTemplate, templates } from '#templates/agreements/index.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, play } from '#tests/story.ts'

/**
 * The fewest parties with whom somebody answers for every duty of each template's own text, the convenor first. Beyond
 * the minimum of the template these are the types that some duty makes accountable and nobody else may be: where such a
 * type is absent, the convenor names another party or removes the duty (the notes of the template say so).
 */
const FEWEST: Record<string, { parties: PartyType[]; beyond: PartyType[] }> = {
  regional_consortium: {
    parties: ['institution', 'institution', 'employer', 'sme', 'coordinator', 'indigenous'],
    beyond: ['indigenous'],
  },
  host_placement: { parties: ['institution', 'employer'], beyond: ['employer'] },
  union_training: { parties: ['union', 'employer', 'institution'], beyond: [] },
  indigenous_led: {
    parties: ['indigenous', 'institution', 'employer', 'government'],
    beyond: ['employer', 'government'],
  },
  training_centre: { parties: ['institution', 'employer', 'government'], beyond: ['employer', 'government'] },
  data_evaluation: {
    parties: ['institution', 'institution', 'coordinator', 'indigenous', 'employer'],
    beyond: ['indigenous', 'employer'],
  },
}

/** An agreement started from a template, with one organization of each type given; the first convenes. */
function started(template: AgreementTemplate, types: PartyType[]): Act[] {
  const [convenor, ...others] = types.map((type, at) =>
    cast.party(at === 0 ? 'uconf' : `p${at}`, type, undefined, { coordinator: at === 0 }),
  )
  if (!convenor) throw new Error(template.id)
  const agreement = {
    ...{ id: cast.ID, procedure: PROCEDURE, template: template.id, title: template.name },
    ...{ timeZone: 'America/Toronto', regime: 'equal' as const, policy: template.policy },
  }
  const clauses = clausesFrom(template, convenor)
  return [
    act('create-agreement', { agreement, party: convenor, seat: cast.seats.sunita, clauses }, cast.sunita),
    ...others.map((party) =>
      act('list-party', (now) => ({ party, seats: [], letters: lettersWith(now, party) }), cast.sunita),
    ),
    act('lock-policy', {}, cast.sunita),
  ]
}

const told = (template: AgreementTemplate, types: PartyType[]) =>
  play(started(template, types)).agreement as Agreement

describe.each(templates)('an agreement started from $id', (template) => {
  const { parties, beyond } = FEWEST[template.id] ?? { parties: [], beyond: [] }

  it('has somebody accountable for every duty, and opens for review', () => {
    expect(allDutyGaps(told(template, parties))).toEqual([])
    const opened = play([...started(template, parties), act('open-review', {}, cast.sunita)])
    expect(opened.agreement?.status).toBe('review.open')
  })

  it('has gaps without any one of them that the template does not ask for', () => {
    const count = (types: PartyType[], type: PartyType) => types.filter((one) => one === type).length
    for (const { type, min } of template.parties) {
      expect(count(parties, type) - count(beyond, type), type).toBe(min)
    }
    for (const type of beyond) {
      const fewer = parties.filter((one) => one !== type)
      const gaps = allDutyGaps(told(template, fewer)).map(({ code }) => code)
      expect(new Set(gaps), type).toEqual(new Set(['nobody_accountable']))
    }
  })

  it('knows every clause on which another depends', () => {
    const { clauses, order } = told(template, parties)
    expect(order).toHaveLength(template.clauses.length)
    for (const clause of Object.values(clauses)) {
      for (const other of clause.dependsOn) expect(order, `${clause.id}`).toContain(other)
    }
  })
})

/** What the rule says of the clause with this key when its parties, in order, stand so. */
function decided(id: string, key: string, says: [type: PartyType, status: string][]) {
  const template = getTemplate(id)
  const at = template.clauses.findIndex((clause) => clause.key === key)
  const types = says.map(([type]) => type)
  const agreement = told(template, types)
  const clause = Object.values(agreement.clauses)[at]
  const ids = Object.keys(agreement.parties)
  if (!clause) throw new Error(key)
  const parties = Object.fromEntries(
    Object.entries(agreement.parties).map(([party, one]) => [
      party,
      { ...one, status: 'reviewing' as const },
    ]),
  )
  const positions = Object.fromEntries(
    says.map(([, status], n) => [`${clause.id}:${ids[n]}`, { clause: clause.id, party: ids[n], status }]),
  ) as Agreement['positions']
  // Of a party that still objects, the round is over: its objection was escalated and settled nothing.
  const objections = Object.fromEntries(
    says.flatMap(([, status], n) =>
      status === 'objecting'
        ? [[`O${n}`, { id: `O${n}`, clause: clause.id, party: ids[n], status: 'escalated' } as never]]
        : [],
    ),
  )
  return decideClause({ ...agreement, parties, positions, objections }, clause)
}

describe('the worked example of the rule', () => {
  const silent = (count: number) =>
    Array.from({ length: count }, () => ['employer', 'deemed_accepted'] as const)

  it('of a framework of placements is true: three silent hosts of 20 hold up only what gives them a task', () => {
    const says = (hosts: readonly (readonly [PartyType, string])[]): [PartyType, string][] => [
      ['institution', 'accepted'],
      ...Array.from({ length: 17 }, (): [PartyType, string] => ['employer', 'accepted']),
      ...hosts.map(([type, status]): [PartyType, string] => [type, status]),
    ]
    expect(decided('host_placement', 'communications', says(silent(3)))).toMatchObject({ adopted: true })
    const { adopted, missing } = decided('host_placement', 'quality', says(silent(3)))
    expect(adopted).toBe(false)
    expect(missing.map(({ code, parties }) => [code, parties.length])).toContainEqual([
      'bound_not_accepted',
      3,
    ])
  })

  it('of a training centre is true: one no of four is outvoted on evaluation, and not on shared assets', () => {
    const says: [PartyType, string][] = [
      ['institution', 'accepted'],
      ['employer', 'accepted'],
      ['government', 'accepted'],
      ['union', 'objecting'],
    ]
    expect(decided('training_centre', 'evaluation', says)).toMatchObject({ adopted: true, bound: [] })
    expect(decided('training_centre', 'assets', says)).toMatchObject({ adopted: false, rule: 'unanimity' })
  })
})
