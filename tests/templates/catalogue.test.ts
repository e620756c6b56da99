import { describe, expect, it } from 'vitest'
import { Allocation, Consent, Letter, PartyType } from '#machines/vocabulary.ts'
import { catalogue, getResponsibility } from '#templates/clauses/catalogue.ts'

const all = [...catalogue.values()]

describe('the catalogue of responsibilities', () => {
  it('holds the 106 responsibilities of the reference', () => {
    expect(catalogue.size).toBe(106)
  })

  it('says everything in both languages', () => {
    const words = all.flatMap((r) => [r.title, r.text, r.evidence, r.dueLabel, r.categoryLabel])
    for (const { fr, en } of words) {
      expect(fr.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
    for (const { id, text } of all) expect(text.fr, id).not.toBe(text.en)
  })

  it('speaks the vocabulary of the machines', () => {
    for (const responsibility of all) {
      expect(Allocation.safeParse(responsibility.allocation).success).toBe(true)
      expect(Consent.safeParse(responsibility.consent).success).toBe(true)
      for (const [type, letter] of Object.entries(responsibility.raci)) {
        expect(PartyType.safeParse(type).success, `${responsibility.id} ${type}`).toBe(true)
        expect(Letter.safeParse(letter).success, `${responsibility.id} ${letter}`).toBe(true)
      }
    }
  })

  it('makes exactly one type accountable for each', () => {
    for (const { id, raci } of all) {
      expect(Object.values(raci).filter((letter) => letter === 'A').length, id).toBe(1)
    }
  })

  it('refuses an id it does not know', () => {
    expect(() => getResponsibility('gov-99')).toThrow('gov-99')
  })
})
