import { describe, expect, it } from 'vitest'
import { awaitedPositions, boundClauses, tasksFor, tasksOf, unsettledClauses } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import * as acts from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, etienne, meiLing, marcAntoine, chloe, karim, shauna } = cast
const codes = (actor: Actor, ...told: Parameters<typeof given>) =>
  tasksFor(given(...told).agreement, actor).map(({ code }) => code)
const blocks = acts.says(chloe, 'c02', {
  stance: 'object',
  reason: 'Trop.',
  ground: 'own_obligation',
  objection: 'O1',
})
const doubts = acts.says(chloe, 'c02', { stance: 'object', reason: 'Loi.', ground: 'law', objection: 'O1' })

describe('what waits for whom', () => {
  it.each<[string, Actor, Parameters<typeof given>, string[]]>([
    ['a draft, for the convenor', sunita, [acts.drafted()], ['open_review']],
    ['an invitation, for each party', shauna, [acts.invited()], ['answer_invitation']],
    ['positions, for who speaks', shauna, [acts.inReview()], ['give_positions']],
    ['nothing, for who signs, before the seal', karim, [acts.inReview()], []],
    ['an objection to judge, for the facilitator', etienne, [acts.inReview(), doubts], ['judge_objections']],
    ['a wording, for the convenor', sunita, [acts.adopted(), blocks], ['propose_resolutions', 'open_call']],
    ['a text that everyone accepted, for the convenor', sunita, [acts.adopted()], ['open_call']],
    ['a certificate, for the reviser', meiLing, [acts.agreedText()], ['certify_concordance']],
    ['an approval, for each party', shauna, [acts.agreedText()], ['record_approval']],
    ['the seal, for the convenor', sunita, [acts.approvedText()], ['seal']],
    ['a signature, for who signs', marcAntoine, [acts.sealed()], ['sign']],
    ['nothing, for who has signed', marcAntoine, [acts.sealed(), acts.signs(marcAntoine)], []],
    ['a held signing, for the convenor', sunita, [acts.sealed(), acts.declines(karim)], ['resume_signing']],
  ])('%s', (_, actor, told, expected) => {
    expect(codes(actor, ...told)).toEqual(expected)
  })

  it('a proposed wording, for the objector', () => {
    const wording = { title: cast.words('x'), text: cast.words('y') }
    const proposes = acts.act('propose-resolution', { objection: 'O1', ...wording }, sunita)
    expect(codes(chloe, acts.adopted(), blocks, proposes)).toContain('answer_resolution')
  })

  it('nothing, once it is in force', () => {
    const story = given(acts.allSigned(), acts.act('enter-into-force', {}, sunita))
    expect(tasksOf(story.agreement)).toEqual([])
    expect(dueOf(story.agreement)).toBeNull()
  })

  it('every approval that it asks for may be given', () => {
    const certifies = acts.act('certify-concordance', {}, meiLing)
    const story = given(acts.agreedText(), certifies, acts.seals())
    const asked = tasksOf(story.agreement).filter(({ code }) => code === 'record_approval')
    expect(asked.map(({ party }) => party)).toEqual(['uconf', 'hydraulis', 'utt412'])
    for (const by of acts.SPEAKERS) story.whenAct(acts.approves(by)).thenSome('approval.recorded')
  })
})

describe('what stands in the way', () => {
  it('is said clause by clause, from the function that decides', () => {
    const { agreement } = given(
      acts.inReview(),
      acts.SPEAKERS.slice(1).map((by) => acts.says(by, 'c02')),
    )
    expect(unsettledClauses(agreement).find(({ clause }) => clause === 'c02')?.missing).toMatchObject([
      { code: 'bound_not_accepted', parties: ['uconf'] },
      { code: 'quorum', parties: ['uconf'] },
      { code: 'not_unanimous', parties: ['uconf'] },
    ])
  })

  it('includes a clause that was adopted and is objected to since', () => {
    const { agreement } = given(acts.adopted(), doubts)
    expect(agreement.clauses.c02?.status).toBe('adopted')
    expect(unsettledClauses(agreement).map(({ clause }) => clause)).toEqual(['c02'])
  })

  it('asks again a party whose objection was noted on an adopted clause', () => {
    const notes = acts.act('note-as-concern', { objection: 'O1', reason: 'Un goût.' }, etienne)
    const story = given(acts.adopted(), doubts, notes)
    expect(awaitedPositions(story.agreement, 'hydraulis')).toEqual(['c02'])
    story.whenAct(acts.opensCall()).thenRefused('Refused', 'bound_not_accepted', 'quorum', 'not_unanimous')
    const { agreement } = given(acts.adopted(), doubts, notes, acts.says(chloe, 'c02'), acts.opensCall())
    expect(agreement.status).toBe('agreed')
  })

  it('lists a party’s own duties in the order of the text', () => {
    expect(boundClauses(given(acts.inReview()).agreement, 'utt412')).toEqual(['c03', 'c05'])
  })
})
