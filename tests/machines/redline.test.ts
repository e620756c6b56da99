import { describe, expect, it } from 'vitest'
import { sameBody, substanceOf } from '#machines/redline.ts'
import { body, duty, sunita, words } from '#tests/cast.ts'
import { act, adopted } from '#tests/story.ts'
import { given } from './telling.ts'

const title = words('Avis', 'Notice')
const reasons = (before: [string, string], after: [string, string]) =>
  substanceOf(body(title, words(...before)), body(title, words(...after)))
const french = (before: string, after: string) => reasons([before, 'Same.'], [after, 'Same.'])
const english = (before: string, after: string) => reasons(['Même.', before], ['Même.', after])

describe('a change of substance', () => {
  it.each([
    ['Elle peut aviser l’autre partie.', 'Elle avise l’autre partie.', 'modal'],
    ['Elle doit répondre.', 'Elle devrait répondre.', 'modal'],
    ['Elle s’engage à répondre.', 'Elle s’efforce de répondre.', 'modal'],
    ['Elle répond.', 'Elle ne répond pas.', 'negation'],
    ['Elle n’informe personne.', 'Elle informe.', 'negation'],
    ['Sauf en juin.', 'En juin.', 'negation'],
    ['Dans les 10 jours.', 'Dans les 15 jours.', 'number'],
    ['Dans les dix jours.', 'Dans les trente jours.', 'number'],
    ['Dans les 10 jours.', 'Dans les 10 mois.', 'number'],
    ['Le 1er mars.', 'Le 1er août.', 'number'],
    ['1 000,50 $', '1 000,60 $', 'number'],
    ['Verser 10 $.', 'Verser 10 %.', 'number'],
  ])('« %s » to « %s »: %s', (before, after, reason) => {
    expect(french(before, after)).toContain(reason)
  })

  it.each([
    ['It shall reply.', 'It may reply.', 'modal'],
    ['It will reply.', 'It will try to reply.', 'modal'],
    ['It should reply.', 'It could reply.', 'modal'],
    ['It replies without delay.', 'It replies with delay.', 'negation'],
    ['Unless it agrees.', 'If it agrees.', 'negation'],
    ['Within ten days.', 'Within twelve days.', 'number'],
    ['On 1 June.', 'On 1 July.', 'number'],
  ])('“%s” to “%s”: %s', (before, after, reason) => {
    expect(english(before, after)).toContain(reason)
  })

  it('is a change of title, consent, links or duties too', () => {
    const before = body(title, words('x'))
    expect(substanceOf(before, { ...before, title: words('Aucun avis', 'No notice') })).toEqual(['negation'])
    expect(substanceOf(before, { ...before, consent: 'express' })).toEqual(['consent'])
    expect(substanceOf(before, { ...before, dependsOn: ['c01'] })).toEqual(['links'])
    const responsibilities = [duty('a', words('x'), { uconf: 'A' })]
    expect(substanceOf(before, { ...before, responsibilities })).toEqual(['responsibilities'])
  })
})

describe('an editorial change', () => {
  it.each([
    ['Elle avise l’autre partie.', 'Elle avise l’autre  partie'],
    ['La personne est nee ici.', 'La personne est née ici.'],
    ['Les employeurs offre des places.', 'Les employeurs offrent des places.'],
    ['Elle répond en 10 jours.', 'Elle répond en 10 jours !'],
  ])('is « %s » to « %s »', (before, after) => {
    expect(french(before, after)).toEqual([])
  })

  it('is one when letters only change places in their map', () => {
    const one = body(title, words('x'), { responsibilities: [duty('a', words('x'), { u: 'A', h: 'R' })] })
    const other = body(title, words('x'), { responsibilities: [duty('a', words('x'), { h: 'R', u: 'A' })] })
    expect(sameBody(one, other)).toBe(true)
    expect(substanceOf(one, other)).toEqual([])
  })
})

describe('saying that a change is editorial', () => {
  const revises = (fr: string, editorial: boolean) =>
    act(
      'revise-clause',
      (now) => {
        const en = now.clauses.c02?.text.en ?? ''
        return { clause: 'c02', seen: 1, changes: { text: words(fr, en) }, editorial }
      },
      sunita,
    )
  const was = 'L’employeur offre douze places de stage par année. Il peut aviser l’université par courriel.'

  it('carries what was said and understood, and the clause stays adopted', () => {
    const { agreement } = given(adopted(), revises(was.replace('courriel', 'courrier électronique'), true))
    expect(agreement.clauses.c02).toMatchObject({ status: 'adopted', revision: 2 })
    expect(agreement.positions['c02:uconf']).toMatchObject({ status: 'accepted', revision: 2 })
    expect(agreement.understood['c02:uconf']?.revision).toBe(2)
    expect(agreement.parties.uconf?.status).toBe('concurring')
  })

  it('is not believed when a duty hangs on the words', () => {
    const { agreement } = given(adopted(), revises(was.replace('peut aviser', 'avise'), true))
    expect(agreement.clauses.c02?.status).toBe('to_reconfirm')
    expect(agreement.positions['c02:uconf']?.status).toBe('stale')
  })

  it('is not assumed: other words are new words', () => {
    const { agreement } = given(adopted(), revises(was.replace('courriel', 'écrit'), false))
    expect(agreement.clauses.c02?.status).toBe('to_reconfirm')
  })
})
