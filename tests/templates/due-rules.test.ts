import { describe, expect, test } from 'vitest'
import { readDue } from '#machines/in-force/schedule.ts'
import { catalogue } from '#templates/clauses/catalogue.ts'
import { anchors, dueChoice, dueRule } from '#templates/clauses/due-rules.ts'

describe('a due rule that is chosen', () => {
  test('reads as the catalogue has it, for each of its rules', () => {
    const others = [...catalogue.values()].filter(({ due }) => dueChoice(due) === null)
    expect([...new Set(others.map(({ due }) => due))]).toEqual(['every:P1Y@06-30'])
    for (const { id, due, dueLabel } of catalogue.values()) {
      const choice = dueChoice(due)
      if (choice !== null) expect(dueRule(choice), id).toEqual({ due, dueLabel })
    }
  })

  test('hangs on every event that the catalogue knows, in both languages', () => {
    const named = [...catalogue.values()].flatMap(
      ({ due }) => /^(?:once|each):([a-z._]+)/.exec(due)?.[1] ?? [],
    )
    expect([...anchors.keys()].toSorted()).toEqual([...new Set(named)].toSorted())
    for (const { fr, en } of anchors.values()) expect(fr).not.toBe(en)
  })

  test('is one that the procedure reads as it was meant', () => {
    const { due, dueLabel } = dueRule({
      kind: 'once',
      anchor: 'effective',
      side: 'after',
      amount: 1,
      unit: 'M',
    })
    expect(dueLabel).toEqual({
      fr: 'Au plus tard 1 mois après la date d’entrée en vigueur',
      en: 'No later than 1 month after the effective date',
    })
    expect(readDue(due)).toEqual({
      kind: 'once',
      anchor: 'effective',
      shift: { sign: 1, amount: 1, unit: 'M' },
    })
    expect(() =>
      dueRule({ kind: 'once', anchor: 'constructor', side: 'after', amount: 1, unit: 'D' }),
    ).toThrow('constructor')
  })
})
