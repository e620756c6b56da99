import { describe, expect, it } from 'vitest'
import { Policy } from '#machines/policy.ts'
import { Consent, PartyType } from '#machines/vocabulary.ts'
import { getTemplate, raciFor, sections, templates } from '#templates/agreements/index.ts'
import reference from '#templates/agreements/templates.json' with { type: 'json' }
import { getResponsibility } from '#templates/clauses/catalogue.ts'

const named = (id: string) => {
  const found = reference.templates.find((template) => template.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the list of templates', () => {
  it('opens each by its id', () => {
    expect(templates.map(({ id }) => id)).toEqual([
      'regional_consortium',
      'host_placement',
      'union_training',
      'indigenous_led',
      'training_centre',
      'data_evaluation',
    ])
    for (const template of templates) expect(getTemplate(template.id)).toBe(template)
  })

  it('refuses an id it does not know', () => {
    expect(() => getTemplate('handshake')).toThrow('handshake')
  })

  it('has the 31 sections of the reference, named in both languages', () => {
    expect(sections).toHaveLength(31)
    for (const { label } of sections) expect(label.fr && label.en).toBeTruthy()
  })
})

describe.each(templates)('template $id', (template) => {
  const placed = template.clauses.flatMap(({ responsibilities }) => responsibilities)
  const keys = template.clauses.map(({ key }) => key)

  it('places every core responsibility in exactly one clause', () => {
    expect([...placed].sort()).toEqual([...named(template.id).core].sort())
  })

  it('has between 18 and 24 clauses, each with its own key', () => {
    expect(template.clauses.length).toBeGreaterThanOrEqual(18)
    expect(template.clauses.length).toBeLessThanOrEqual(24)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('follows the order of the sections', () => {
    const order = template.clauses.map(({ section }) => sections.findIndex(({ id }) => id === section))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('uses sections that the reference gives this template', () => {
    const { sections: given, optionalSections } = named(template.id)
    const allowed: string[] = [...given, ...optionalSections]
    for (const { section } of template.clauses) expect(allowed).toContain(section)
  })

  it('depends only on clauses that exist, and never on itself', () => {
    for (const { key, dependsOn } of template.clauses) {
      for (const other of dependsOn) expect(keys).toContain(other)
      expect(dependsOn).not.toContain(key)
    }
  })

  it('never leaves an express matter to silence', () => {
    for (const { section, consent, responsibilities } of template.clauses) {
      const express =
        ['data', 'ip', 'indigenous', 'safety', 'finance'].includes(section) ||
        responsibilities.some((id) => getResponsibility(id).consent === 'express')
      expect(Consent.parse(consent)).toBe(express ? 'express' : consent)
    }
  })

  it('carries a policy that the machines understand, silent for no Indigenous or government party', () => {
    const policy = Policy.parse(template.policy)
    expect(policy.tacit.neverFor).toEqual(expect.arrayContaining(['indigenous', 'government']))
  })

  it('has the SME track of the reference, and binds an SME to nothing beyond it', () => {
    const track: string[] | null = (named(template.id) as { smeLite?: string[] }).smeLite ?? null
    expect(template.smeLite).toEqual(track)
    const bound = placed.filter((id) => 'RA'.includes(raciFor(getResponsibility(id), template).sme ?? '-'))
    if (track) for (const id of bound) expect(track).toContain(id)
  })

  it('expects the parties of the reference', () => {
    const expected = named(template.id).parties.map(({ type, min, max }) => ({ type, min, max }))
    expect(template.parties.map(({ type, min, max }) => ({ type, min, max }))).toEqual(expected)
    for (const { type } of template.parties) expect(PartyType.safeParse(type).success).toBe(true)
  })
})

describe.each(templates.filter(({ smeLite }) => smeLite !== null))('the SME track of $id', (template) => {
  it('is the one of the reference', () => {
    expect(template.smeLite).toEqual(named(template.id).smeLite)
  })

  it('leaves an SME bound by those responsibilities and no other, and only where the catalogue binds it', () => {
    const binds = (letter: string | undefined) => letter === 'R' || letter === 'A'
    const bound = template.clauses
      .flatMap(({ responsibilities }) => responsibilities)
      .filter((id) => binds(raciFor(getResponsibility(id), template).sme))
    const track = (template.smeLite ?? []).filter((id) => binds(getResponsibility(id).raci.sme))
    expect(bound.sort()).toEqual(track.sort())
  })
})

describe('the SME track', () => {
  const consortium = getTemplate('regional_consortium')

  it('is twelve responsibilities long in a consortium and in a framework of placements', () => {
    expect(consortium.smeLite).toHaveLength(12)
    expect(getTemplate('host_placement').smeLite).toHaveLength(12)
    // The liaison is the institution’s to name: an SME is told (sup-04), so that it carries eleven of the twelve.
    expect(raciFor(getResponsibility('sup-04'), getTemplate('host_placement')).sme).toBe('I')
  })

  it('covers the options as well as the core', () => {
    expect(getResponsibility('com-05').raci.sme).toBe('R')
    expect(raciFor(getResponsibility('com-05'), consortium).sme).toBe('C')
  })

  it('never gives an SME a letter it did not have, nor more than it had', () => {
    expect(raciFor(getResponsibility('gov-01'), consortium).sme).toBe('I')
    expect(raciFor(getResponsibility('rec-07'), consortium).sme).toBe('C')
    expect(raciFor(getResponsibility('gov-02'), consortium)).toEqual(getResponsibility('gov-02').raci)
  })

  it('trims nothing where the template has no such track', () => {
    const responsibility = getResponsibility('wag-03')
    expect(raciFor(responsibility, getTemplate('union_training'))).toEqual(responsibility.raci)
  })
})
