import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { accepts, act, adopted, agreedText, inReview, invited, says } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, shauna } = cast
const blocks = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })

describe('understanding', () => {
  it('is recorded apart from acceptance', () => {
    given(inReview())
      .when('mark-understood', { clause: 'c02', revision: 1 }, chloe)
      .thenFacts('understanding.marked')
  })

  it('is of the revision as it stands, of a clause that exists, during the review, by a party', () => {
    const marks = (story: ReturnType<typeof given>, clause = 'c02', revision = 1) =>
      story.when('mark-understood', { clause, revision }, chloe)
    marks(given(inReview()), 'c02', 2).thenRefused('Conflict', 'revision_outdated')
    marks(given(inReview()), 'valueOf').thenRefused('Missing', 'clause_missing')
    marks(given(agreedText())).thenRefused('Refused', 'not_in_this_state')
    marks(given(invited())).thenRefused('Refused', 'not_taking_part')
  })
})

describe('a position', () => {
  it('is recorded with what was understood', () => {
    given(inReview())
      .whenAct(says(chloe, 'c02'))
      .thenFacts('understanding.marked', 'position c02:hydraulis ACCEPT', 'position.stated')
  })

  it('of acceptance comes after understanding', () => {
    const unread = { understood: false }
    given(inReview())
      .whenAct(says(chloe, 'c02', unread))
      .thenRefused('Refused', 'not_understood')
    given(inReview())
      .whenAct(says(chloe, 'c02', { ...unread, stance: 'reserve', reason: 'Sauf en juin.' }))
      .thenRefused('Refused', 'not_understood')
    given(inReview(), act('mark-understood', { clause: 'c02', revision: 1 }, chloe))
      .whenAct(says(chloe, 'c02', unread))
      .thenFacts('position c02:hydraulis ACCEPT', 'position.stated')
  })

  it.each(['reserve', 'stand_aside', 'object'] as const)('to %s gives its reason', (stance) => {
    given(inReview())
      .whenAct(says(shauna, 'c01', { stance }))
      .thenRefused('Refused', 'reason_missing')
    given(inReview())
      .whenAct(says(shauna, 'c01', { stance, reason: 'Voici pourquoi.' }))
      .thenSome('position.stated')
  })

  it.each(['stand_aside', 'abstain'] as const)(
    'scenario 20: to %s is not for a party with R or A, which is told what it may do',
    (stance) => {
      given(inReview())
        .whenAct(says(sunita, 'c02', { stance, reason: 'Voici.' }))
        .thenRefused('Refused', 'bound_party')
      given(inReview())
        .whenAct(says(shauna, 'c02', { stance, reason: 'Voici.' }))
        .thenSome('position.stated')
    },
  )

  it('case 45: is of the revision as it stands, of a clause that exists, in review or call, by a party', () => {
    given(inReview())
      .whenAct(says(chloe, 'c02', { revision: 2 }))
      .thenRefused('Conflict', 'revision_outdated')
    given(inReview())
      .whenAct(says(chloe, 'c99', { revision: 1 }))
      .thenRefused('Missing', 'clause_missing')
    given(agreedText()).whenAct(says(chloe, 'c02')).thenRefused('Refused', 'not_in_this_state')
    given(invited()).whenAct(says(chloe, 'c02')).thenRefused('Refused', 'not_taking_part')
  })

  it('is the last that counts', () => {
    const { agreement } = given(inReview(), says(shauna, 'c01', { stance: 'abstain' }), says(shauna, 'c01'))
    expect(agreement.positions['c01:utt412']).toMatchObject({ status: 'accepted', stance: 'accept' })
  })

  it('of everyone aloud adopts a clause outside a call, once no invitation is open', () => {
    const all = [sunita, chloe].map((by) => says(by, 'c01'))
    given(inReview(), all).whenAct(says(shauna, 'c01')).thenSome('clause.decided', 'clause c01 ADOPT')
    const two = [sunita, chloe].map((by) => act('accept-invitation', { optOutTacit: false }, by))
    const waiting = given(invited(), two, all)
    expect(waiting.agreement.clauses.c01?.status).toBe('under_discussion')
    waiting.when('decline-invitation', { reason: 'Non.' }, shauna).thenSome('clause c01 ADOPT')
    waiting.when('accept-as-observer', {}, shauna).thenSome('clause c01 ADOPT')
  })

  it('on every clause makes the party concur; an objection sends it back', () => {
    const story = given(inReview(), accepts(chloe, 'c01', 'c02', 'c03', 'c04'))
    story.whenAct(says(chloe, 'c05')).thenSome('participation hydraulis CONCUR')
    given(adopted()).whenAct(blocks).thenSome('participation hydraulis POSITIONS_RESET')
  })
})

describe('an objection', () => {
  it.each([
    [chloe, 'c02', 'own_obligation', 'admitted'],
    [shauna, 'c02', 'own_obligation', 'raised'],
    [shauna, 'c02', 'collective_agreement', 'admitted'],
    [chloe, 'c02', 'collective_agreement', 'raised'],
    [chloe, 'c02', 'indigenous_data', 'raised'],
    [chloe, 'c02', 'law', 'raised'],
    [chloe, 'c02', 'preference', 'raised'],
  ] as const)('of %o on %s for %s is %s', (by, clause, ground, status) => {
    const objects = says(by, clause, { stance: 'object', reason: 'Voici.', ground, objection: 'O1' })
    const { agreement } = given(inReview(), objects)
    expect(agreement.objections.O1?.status).toBe(status)
    expect(agreement.clauses[clause]?.status).toBe(status === 'raised' ? 'under_discussion' : 'blocked')
  })

  it('of an Indigenous partner about its data is admitted by itself', () => {
    const circle = cast.party('threeshores', 'indigenous')
    const speaker = { person: 'p30', party: 'threeshores' }
    const joins = [
      act(
        'list-party',
        { party: circle, seats: [cast.seat(speaker, ['representative'])], letters: {} },
        sunita,
      ),
      act('invite-party', { party: 'threeshores' }, sunita),
      act('accept-invitation', { optOutTacit: false }, speaker),
    ]
    const ground = 'indigenous_data'
    const { agreement } = given(
      inReview(),
      joins,
      says(speaker, 'c04', { stance: 'object', reason: 'Voici.', ground, objection: 'O1' }),
    )
    expect(agreement.objections.O1?.status).toBe('admitted')
  })

  it('has an id of its own', () => {
    const raise = (objection: string) =>
      says(shauna, 'c01', { stance: 'object', reason: 'Voici.', objection })
    given(inReview(), raise('O1')).whenAct(raise('O1')).thenRefused('Refused', 'bad_id')
    given(inReview()).whenAct(raise('constructor')).thenRefused('Refused', 'bad_id')
  })

  it('joins another that already blocks the clause', () => {
    const second = says(shauna, 'c02', {
      stance: 'object',
      reason: 'Voici.',
      ground: 'collective_agreement',
      objection: 'O2',
    })
    const { agreement } = given(inReview(), blocks).whenAct(second)
    expect(agreement.objections.O2?.status).toBe('admitted')
    expect(agreement.clauses.c02?.status).toBe('blocked')
  })

  it('is withdrawn by a new position of the same party', () => {
    given(inReview(), blocks)
      .whenAct(says(chloe, 'c02'))
      .thenFacts(
        'understanding.marked',
        'position c02:hydraulis ACCEPT',
        'position.stated',
        'objection c02-hydraulis-1 WITHDRAW',
        'objection.settled',
        'clause c02 RESOLVE',
      )
  })

  it('once admitted turns into a reservation, or a stand-aside where the party is not bound', () => {
    const reserves = says(chloe, 'c02', { stance: 'reserve', reason: 'Sauf en juin.' })
    given(inReview(), blocks)
      .whenAct(reserves)
      .thenSome('objection c02-hydraulis-1 CONVERT', 'clause c02 RESOLVE')
    given(inReview(), blocks)
      .whenAct({ ...reserves, ...says(chloe, 'c02', { stance: 'stand_aside', reason: 'Soit.' }) })
      .thenRefused('Refused', 'bound_party')
  })
})
