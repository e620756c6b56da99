import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import {
  accepts,
  act,
  adopted,
  agreedText,
  allSigned,
  approvedText,
  approves,
  drafted,
  inReview,
  invited,
  opensCall,
  says,
  sealed,
  signs,
} from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, chloe, karim, shauna, dominic, seat } = cast
const leaves = (by = chloe, reason = 'Nous fermons l’atelier.') => act('leave-agreement', { reason }, by)
const MONTH_LATER = '2026-04-02T14:00:00.000Z'

describe('leaving before the signature', () => {
  it('case 5: needs no notice; the party is counted nowhere, and its objections go with it', () => {
    const objects = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })
    const left = given(inReview(), objects, leaves())
    expect(left.agreement.parties.hydraulis?.status).toBe('left_before_signing')
    expect(Object.values(left.agreement.objections).map(({ status }) => status)).toEqual(['withdrawn'])
    left.whenAct(says(chloe, 'c01')).thenRefused('Refused', 'not_taking_part')
    given(inReview()).whenAct(leaves(chloe, ' ')).thenRefused('Refused', 'reason_missing')
  })

  it('opens a text that was agreed, and one that was sealed: every signature falls (readings §3.10)', () => {
    expect(given(agreedText(), leaves()).agreement.status).toBe('review.open')
    const { agreement } = given(sealed(), signs(dominic), leaves())
    expect(agreement.status).toBe('review.open')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    expect(agreement.seals[0]?.voided?.reason).toBe('Nous fermons l’atelier.')
  })

  it('is over once everything is signed: from then on one withdraws', () => {
    given(allSigned()).whenAct(leaves()).thenRefused('Refused', 'not_in_this_state')
  })

  it('leaves the way open to be invited again', () => {
    given(inReview(), leaves())
      .when('invite-party', { party: 'hydraulis' }, sunita)
      .thenFacts('participation hydraulis INVITE')
  })

  it('of the last who was awaited closes the call for the rest', () => {
    const called = [inReview(), opensCall(), accepts(sunita, 'c01'), accepts(shauna, 'c01')].flat()
    const rest = ['c02', 'c03', 'c04', 'c05'].flatMap((id) => [
      ...accepts(sunita, id),
      ...accepts(shauna, id),
    ])
    given(called, rest).whenAct(leaves()).thenSome('call.ended')
  })
})

describe('an invitation', () => {
  const recalls = act('recall-invitation', { party: 'hydraulis' }, sunita)
  const lapses = (at: string) => act('lapse-invitation', { party: 'hydraulis' }, sunita, at)

  it('is taken back while unanswered, and sent again', () => {
    const back = given(invited(), recalls)
    expect(back.agreement.parties.hydraulis).toMatchObject({ status: 'listed', invitedAt: null })
    back.when('invite-party', { party: 'hydraulis' }, sunita).thenFacts('participation hydraulis INVITE')
    given(inReview()).whenAct(recalls).thenRefused('Refused', 'not_in_this_state')
  })

  const reminds = act('remind-invited', { party: 'hydraulis' }, sunita)

  it('that stays silent for a month and two reminders is no longer waited for; silence never accepts it', () => {
    given(invited(), reminds, reminds)
      .whenAct(lapses('2026-03-20T14:00:00.000Z'))
      .thenRefused('Refused', 'invitation_running')
    given(invited(), reminds).whenAct(lapses(MONTH_LATER)).thenRefused('Refused', 'invitation_not_recalled')
    const { agreement } = given(invited(), reminds, reminds, lapses(MONTH_LATER))
    expect(agreement.parties.hydraulis?.status).toBe('invitation_lapsed')
    given(inReview()).whenAct(lapses(MONTH_LATER)).thenRefused('Refused', 'not_in_this_state')
  })
})

describe('internal approval', () => {
  const starts = act('start-approval', {}, chloe)
  const refuses = (reason = 'Le conseil refuse la clause 2.') =>
    act('refuse-approval', { body: 'conseil', reason }, chloe)

  it('case 46: goes on as long as the board needs: no timer moves a party to ready', () => {
    const under = given(agreedText(), starts)
    expect(under.agreement.parties.hydraulis?.status).toBe('approving')
    under.whenAct(approves(chloe)).thenSome('participation hydraulis APPROVE')
    given(agreedText(), starts).whenAct(starts).thenRefused('Refused', 'not_in_this_state')
    given(adopted()).whenAct(starts).thenRefused('Refused', 'not_in_this_state')
  })

  it('refused opens the agreed text again, with the reason', () => {
    const { agreement } = given(agreedText(), refuses())
    expect([agreement.status, agreement.parties.hydraulis?.status]).toEqual(['review.open', 'reviewing'])
    given(agreedText()).whenAct(refuses('')).thenRefused('Refused', 'reason_missing')
    given(approvedText()).whenAct(refuses()).thenRefused('Refused', 'not_in_this_state')
  })
})

describe('watching and taking part', () => {
  const clerk = { person: 'p40', party: 'ministry' }
  const ministry = [
    act(
      'list-party',
      {
        ...{ party: cast.party('ministry', 'government'), letters: {} },
        seats: [seat(clerk, ['representative'])],
      },
      sunita,
    ),
    act('invite-party', { party: 'ministry' }, sunita),
    act('accept-as-observer', {}, clerk),
  ]
  const welcomes = act('welcome-party', { party: 'ministry' }, sunita)
  const becomes = act('become-party', {}, clerk)

  it('case 42: an observer becomes a party when the convenor agrees, while the review is open', () => {
    given(inReview(), ministry).whenAct(becomes).thenRefused('Refused', 'convenor_has_not_agreed')
    const joined = given(adopted(), ministry, welcomes, becomes)
    expect(joined.agreement.parties.ministry).toMatchObject({ status: 'reviewing', observer: false })
    expect(joined.agreement.clauses.c01?.status).toBe('to_reconfirm')
    given(inReview())
      .when('welcome-party', { party: 'hydraulis' }, sunita)
      .thenRefused('Refused', 'not_observing')
  })

  it('case 42: what an observer says against a clause is kept as a concern, and holds nothing up', () => {
    const story = given(inReview(), ministry)
    const against = { stance: 'object' as const, reason: 'Qui paie ?', ground: 'law' as const }
    story.whenAct(says(clerk, 'c01', against)).thenRefused('Refused', 'not_taking_part')
    const worries = act('raise-concern', { clause: 'c01', reason: 'Qui paie ?' }, clerk)
    story.whenAct(worries).thenFacts('concern.raised', 'idle.continued')
    const { positions, clauses, objections, status } = story.agreement
    expect(given(inReview(), ministry, worries).agreement).toMatchObject({
      ...{ positions, clauses, objections, status },
    })
    story
      .when('raise-concern', { clause: 'c01', reason: ' ' }, clerk)
      .thenRefused('Refused', 'reason_missing')
    story
      .when('raise-concern', { clause: 'c99', reason: 'Qui paie ?' }, clerk)
      .thenRefused('Missing', 'clause_missing')
    given(invited())
      .when('raise-concern', { clause: 'c01', reason: 'Qui paie ?' }, chloe)
      .thenRefused('Refused', 'not_taking_part')
    given(inReview(), ministry, welcomes, becomes)
      .whenAct(says(clerk, 'c01', against))
      .thenSome('objection.raised')
    given(inReview(), ministry, welcomes, opensCall())
      .whenAct(becomes)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('a party without a duty may step back to observing; one that carries something may not', () => {
    given(inReview()).when('become-observer', {}, chloe).thenRefused('Refused', 'holds_duty')
    const back = act('become-observer', {}, clerk)
    expect(given(inReview(), ministry, welcomes, becomes, back).agreement.parties.ministry?.status).toBe(
      'observing',
    )
  })
})

describe('a draft', () => {
  const described = { title: cast.words('Autre titre', 'Another title'), regime: 'french_prevails' as const }

  it('is given another title, regime and time zone; afterwards these stay', () => {
    const { agreement } = given(drafted()).when(
      'describe-agreement',
      { ...described, timeZone: 'America/Vancouver' },
      sunita,
    )
    expect(agreement).toMatchObject({ ...described, timeZone: 'America/Vancouver' })
    given(inReview())
      .when('describe-agreement', { ...described, timeZone: 'America/Toronto' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
    given(drafted())
      .when('describe-agreement', { ...described, timeZone: 'America/Toronto' }, karim)
      .thenRefused('Forbidden', 'role_missing')
  })
})
