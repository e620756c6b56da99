import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Letter, PartyType } from '#machines/vocabulary.ts'
import { type LetterHolder, lettersFor } from '#templates/agreements/index.ts'
import { catalogue, getResponsibility, type Responsibility } from '#templates/clauses/catalogue.ts'

const party = (id: string, type: PartyType, more: Partial<LetterHolder> = {}): LetterHolder => ({
  id,
  type,
  holdsCoordinator: false,
  ...more,
})
const poly = party('poly', 'institution', { holdsCoordinator: true })
const cedar = party('cedar', 'institution')
const hydraulis = party('hydraulis', 'employer')
const local = party('local', 'union')

describe('letters by party', () => {
  it('make each party of the accountable type answer for its own share', () => {
    const { raci, allocation } = getResponsibility('gov-01')
    expect(lettersFor(raci, allocation, [poly, cedar, hydraulis, local])).toEqual({
      poly: 'A',
      cedar: 'A',
      hydraulis: 'C',
      local: 'C',
    })
  })

  it('give the coordinator’s letter to the party that holds the role, when it is the stronger', () => {
    const { raci, allocation } = getResponsibility('gov-03')
    expect(lettersFor(raci, allocation, [poly, cedar])).toEqual({ poly: 'A', cedar: 'R' })
  })

  it('make the first of several answer for a joint duty, and the others do the work', () => {
    const { raci } = getResponsibility('dis-06')
    const other = party('rivenord', 'employer')
    expect(lettersFor(raci, 'joint', [hydraulis, other, local])).toEqual({
      hydraulis: 'A',
      rivenord: 'R',
      local: 'R',
    })
    expect(lettersFor(raci, 'joint', [hydraulis, other, local], 'rivenord')).toEqual({
      hydraulis: 'R',
      rivenord: 'A',
      local: 'R',
    })
  })

  it('leave a gap when the accountable type is absent, and fill it with a named party', () => {
    const { raci, allocation } = getResponsibility('tra-06')
    expect(Object.values(lettersFor(raci, allocation, [hydraulis, cedar]))).not.toContain('A')
    expect(lettersFor(raci, allocation, [hydraulis, cedar], 'hydraulis')).toEqual({
      hydraulis: 'A',
      cedar: 'C',
    })
  })

  it('leave a gap when the named party does not take part', () => {
    const { raci } = getResponsibility('dis-06')
    expect(Object.values(lettersFor(raci, 'joint', [hydraulis, local], 'gone'))).not.toContain('A')
  })

  it('give nothing to an observer', () => {
    const { raci, allocation } = getResponsibility('gov-03')
    const ministry = party('ministry', 'government', { observer: true })
    expect(lettersFor(raci, allocation, [poly, ministry])).toEqual({ poly: 'A' })
  })
})

const responsibilities = fc.constantFrom(...catalogue.values())
const parties = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    type: fc.constantFrom(...PartyType.options),
    holdsCoordinator: fc.boolean(),
    observer: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
)
const answers = (letters: Record<string, Letter>) => Object.values(letters).filter((letter) => letter === 'A')
const couldAnswer = ({ raci }: Responsibility, { type, holdsCoordinator, observer }: LetterHolder) =>
  !observer && (raci[type] === 'A' || (holdsCoordinator && raci.coordinator === 'A'))

describe('whatever the responsibility and the parties', () => {
  it('only parties that take part get a letter, and only a known one', () => {
    fc.assert(
      fc.property(responsibilities, parties, ({ raci, allocation }, all) => {
        const present = new Set(all.filter(({ observer }) => !observer).map(({ id }) => id))
        for (const [id, letter] of Object.entries(lettersFor(raci, allocation, all))) {
          expect(present.has(id)).toBe(true)
          expect(Letter.options).toContain(letter)
        }
      }),
    )
  })

  it('one answers for a shared duty, each for its share otherwise, nobody when none can', () => {
    fc.assert(
      fc.property(responsibilities, parties, (responsibility, all) => {
        const { raci, allocation } = responsibility
        const able = all.filter((one) => couldAnswer(responsibility, one)).length
        const expected = allocation === 'each' ? able : Math.min(able, 1)
        expect(answers(lettersFor(raci, allocation, all))).toHaveLength(expected)
      }),
    )
  })

  it('whoever could answer is bound, with or without the A', () => {
    fc.assert(
      fc.property(responsibilities, parties, (responsibility, all) => {
        const letters = lettersFor(responsibility.raci, responsibility.allocation, all)
        for (const one of all.filter((each) => couldAnswer(responsibility, each))) {
          expect(['A', 'R']).toContain(letters[one.id])
        }
      }),
    )
  })

  it('the same question has the same answer, and naming the one who answers changes nothing', () => {
    fc.assert(
      fc.property(responsibilities, parties, ({ raci, allocation }, all) => {
        const letters = lettersFor(raci, allocation, all)
        const first = Object.keys(letters).find((id) => letters[id] === 'A')
        expect(lettersFor(raci, allocation, all)).toEqual(letters)
        if (first !== undefined) expect(lettersFor(raci, allocation, all, first)).toEqual(letters)
      }),
    )
  })
})
