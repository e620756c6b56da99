import { describe, expect, it } from 'vitest'
import { leansOn } from '#machines/links.ts'
import { proseText } from '#machines/prose.ts'
import * as cast from '#tests/cast.ts'
import { act, adopted, drafted, inReview } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, words } = cast

const revises = (clause: string, fr: string, en: string, editorial = false) =>
  act(
    'revise-clause',
    (now) => ({
      ...{ clause, seen: now.clauses[clause]?.revision ?? 0, editorial },
      changes: { text: words(fr, en) },
    }),
    sunita,
  )
/** The mentoring clause speaks of the placements, by a link in French alone. */
const linked = revises('c03', 'On accompagne chaque [stage](c02).', 'Each placement is mentored.')
const changed = revises('c02', 'Dix places.', 'Ten placements.')
const draft = drafted().length - 1
const withLink = adopted().toSpliced(draft, 0, linked)

describe('what a clause leans on', () => {
  it('is what it names, and what its text refers to in either language; never itself', () => {
    const text = words('Voir [les stages](c02) et [soi](c05).', 'See [privacy](c04) and [placements](c02).')
    expect(leansOn({ id: 'c05', dependsOn: ['c01'], text })).toEqual(['c01', 'c02', 'c04'])
    expect(proseText(text.fr)).toBe('Voir les stages et soi.')
    expect(proseText('Un tarif [1] (annexe) reste tel quel.')).toBe('Un tarif [1] (annexe) reste tel quel.')
  })

  it('when it changes in substance, is a reason to ask again those whom the clause binds (reference §6.3)', () => {
    const { agreement } = given(withLink, changed)
    expect(statuses(agreement.clauses)).toMatchObject({ c02: 'to_reconfirm', c03: 'to_reconfirm' })
    expect(agreement.positions['c03:utt412']?.status).toBe('stale')
    expect(agreement.positions['c03:uconf']?.status).toBe('accepted')
  })

  it('is not a term that is used and not linked (readings §4)', () => {
    const { agreement } = given(adopted(), changed)
    expect(agreement.clauses.c03?.status).toBe('adopted')
  })

  it('goes round in a circle without going on for ever', () => {
    const back = revises('c02', 'Voir le [compagnonnage](c03).', 'See mentoring.')
    const circle = adopted().toSpliced(draft, 0, linked, back)
    const { agreement } = given(circle, revises('c03', 'Deux heures par [stage](c02).', 'Two hours.'))
    expect(statuses(agreement.clauses)).toMatchObject({ c02: 'to_reconfirm', c03: 'to_reconfirm' })
  })

  it('is of substance: a link that is added is no correction of words', () => {
    const { agreement } = given(
      inReview(),
      revises(
        'c03',
        'Une compagne ou un compagnon accompagne chaque [stagiaire](c02).',
        'A journeyperson accompanies each learner.',
        true,
      ),
    )
    expect(agreement.clauses.c03?.editorialAt).toBeUndefined()
  })

  it('cannot be taken out of the draft from under it', () => {
    given(drafted().toSpliced(draft, 0, linked, revises('c05', 'Accueil.', 'Welcome.')))
      .when('remove-clause', { clause: 'c02' }, sunita)
      .thenRefused('Refused', 'clause_leaned_on')
  })

  it.each([
    ['that is not in the text', 'c77'],
    ['that it is itself', 'c03'],
  ])('cannot be a clause %s', (_, other) => {
    const [seen, changes] = [1, { dependsOn: ['c02', other] }]
    given(drafted())
      .when('revise-clause', { clause: 'c03', seen, changes, editorial: false }, sunita)
      .thenRefused('Refused', 'dependency_unknown')
  })
})
