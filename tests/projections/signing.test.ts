import { describe, expect, test } from 'vitest'
import { type DocumentRow, sealsOf, shelfOf } from '#app/projections/documents.server.ts'
import { sealingOf } from '#app/projections/sealing.server.ts'
import { ownDuties, peopleOf, signingOf } from '#app/projections/signing.server.ts'
import { changedSince, changingOf, previewOf } from '#app/projections/unsealing.server.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  type Act,
  act,
  agreedText,
  allSigned,
  approvedText,
  approves,
  declines,
  inReview,
  placeOf,
  play,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'

const { sunita, meiLing, karim, chloe, dominic, shauna, marcAntoine, words } = cast
const [UNIVERSITY, EMPLOYER, UNION] = [cast.uconf.name.en, cast.hydraulis.name.en, cast.utt412.name.en]
const LATER = '2026-06-01T12:00:00.000Z'

const certifies = act('certify-concordance', {}, meiLing)
const reconsiders = (by: Actor) => act('reconsider-signing', (now) => placeOf(now, by), by)
const plans = (turns: Record<string, number>) =>
  act('plan-signing', { plan: { turns, notBefore: '2026-09-01', endsOn: null } }, sunita)
const inTurns = [approvedText(), plans({ utt412: 1, hydraulis: 2, uconf: 3 }), seals()]
const change = { clause: 'c02', seen: 1, body: { text: words('Vingt places.', 'Twenty placements.') } }
const unseals = act(
  'unseal-agreement',
  ({ seals: given }) => ({
    digest: given.at(-1)?.digest ?? '',
    reason: 'Une erreur de nombre.',
    changes: [change],
  }),
  sunita,
)

function storyOf(...acts: (Act | Act[])[]) {
  const story = play(acts.flat())
  return { ...story, agreement: story.agreement as Agreement }
}

const stateAt = (...acts: (Act | Act[])[]): Agreement => storyOf(...acts).agreement

function page(agreement: Agreement, actor: Actor = sunita) {
  return signingOf(agreement, { actor, at: LATER, language: 'en' })
}

const unmet = (agreement: Agreement) => sealingOf(agreement, LATER, 'en').conditions.filter(({ met }) => !met)

describe('the stage of the signing', () => {
  test('follows the agreement from the discussion to the last signature', () => {
    const held = [sealed(), declines(karim)]
    const stages = [inReview(), agreedText(), sealed(), held.flat(), allSigned()].map(
      (acts) => page(stateAt(acts)).stage,
    )
    expect(stages).toEqual(['before', 'agreed', 'open', 'held', 'signed'])
    const force = act('enter-into-force', {}, sunita, LATER)
    expect(page(stateAt(allSigned(), force)).stage).toBe('in_force')
  })

  test('names every clause that is not settled, and none once the text is agreed', () => {
    expect(page(stateAt(inReview())).unsettled.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(page(stateAt(agreedText())).unsettled).toEqual([])
  })

  test('of an edit after the seal is the discussion again, with the seal that was lost', () => {
    const again = page(stateAt(sealed(), signs(karim), unseals))
    expect(again).toMatchObject({ stage: 'before', seal: null, turns: [] })
    expect(again.voided).toMatchObject([{ number: 1, reason: 'Une erreur de nombre.', lost: [karim.person] }])
  })
})

describe('what is left before the seal', () => {
  test('is the concordance, then nothing', () => {
    expect(unmet(stateAt(agreedText()))).toMatchObject([{ name: 'concordance', clauses: [], parties: [] }])
    expect(sealingOf(stateAt(agreedText(), certifies), LATER, 'en')).toMatchObject({
      ready: true,
      others: [],
    })
  })

  test('names the party that has nobody to sign', () => {
    const unseats = act('seat-person', { seat: cast.seat(karim, ['contributor']) }, chloe)
    expect(unmet(stateAt(agreedText(), certifies, unseats))).toMatchObject([
      { name: 'signatories', parties: [EMPLOYER] },
    ])
  })

  test('is the concordance again once a clause was added, and a new one once a clause was revised', () => {
    const reopened = [agreedText(), certifies, act('reopen-text', { reason: 'Un oubli.' }, sunita)]
    const clause = {
      clause: 'c06',
      section: 'safety',
      after: null,
      body: cast.body(words('Fin', 'End'), words('Fin.', 'End.')),
    }
    const added = stateAt(...reopened, act('add-clause', clause, sunita))
    expect(page(added).concordance).toMatchObject({
      by: meiLing.person,
      outdated: [{ id: 'c06', number: 6 }],
    })
    const changes = { text: words('Autre.', 'Other.') }
    const revised = act('revise-clause', { clause: 'c04', seen: 1, changes, editorial: false }, sunita)
    expect(page(stateAt(...reopened, revised)).concordance).toBeNull()
  })

  test('is asked of the chart whoever reads: a signatory sees what the convenor sees', () => {
    expect(page(stateAt(agreedText()), dominic).sealing).toEqual(page(stateAt(agreedText()), sunita).sealing)
  })
})

describe('internal approvals', () => {
  test('stand with the party that recorded them; only who may records one', () => {
    const agreement = stateAt(agreedText(), approves(chloe))
    const { approvals } = page(agreement)
    expect(approvals.map(({ name, approvals: given }) => [name, given.length])).toEqual([
      [UNIVERSITY, 0],
      [EMPLOYER, 1],
      [UNION, 0],
    ])
    expect(page(agreement, shauna).approve.allowed).toBe(true)
    expect(page(agreement, meiLing).approve).toMatchObject({ allowed: false, kind: 'Forbidden' })
    expect(page(stateAt(inReview()), shauna).approve).toMatchObject({ allowed: false, kind: 'Refused' })
  })
})

describe('the plan', () => {
  test('lists the parties by turn, with those who sign for each', () => {
    const { plan } = page(stateAt(approvedText(), plans({ utt412: 1, hydraulis: 2, uconf: 3 })))
    expect(plan).toMatchObject({ notBefore: '2026-09-01', endsOn: null })
    expect(plan.parties.map(({ name, turn, seats }) => [name, turn, seats.length])).toEqual([
      [UNION, 1, 1],
      [EMPLOYER, 2, 1],
      [UNIVERSITY, 3, 2],
    ])
  })
})

describe('the places to sign', () => {
  const states = (agreement: Agreement) =>
    page(agreement).turns.map(({ turn, slots }) => [turn, slots.map(({ status }) => status)])

  test('stand turn by turn', () => {
    expect(states(stateAt(...inTurns))).toEqual([
      [1, ['pending']],
      [2, ['awaiting_turn']],
      [3, ['awaiting_turn', 'awaiting_turn']],
    ])
    expect(states(stateAt(...inTurns, signs(dominic)))).toEqual([
      [1, ['signed']],
      [2, ['pending']],
      [3, ['awaiting_turn', 'awaiting_turn']],
    ])
  })

  test('of whoever declined before their turn and thought again wait for it', () => {
    const back = [...inTurns, declines(karim), reconsiders(karim), act('resume-signing', {}, sunita)]
    expect(states(stateAt(...back))[1]).toEqual([2, ['awaiting_turn']])
    expect(page(stateAt(...back), karim).places[0]).toMatchObject({
      waitsFor: [UNION],
      sign: { allowed: false },
      decline: true,
    })
  })

  test('are one’s own only, with what may be done at them', () => {
    const agreement = stateAt(...inTurns)
    expect(page(agreement, sunita).places).toEqual([])
    const [place] = page(agreement, dominic).places
    expect(place).toMatchObject({
      slot: { name: UNION, capacity: 'Local President' },
      sign: { allowed: true },
      decline: true,
      reconsider: false,
      waitsFor: [],
    })
    expect(place?.duties.map(({ clause, letter }) => [clause, letter])).toEqual(
      ownDuties(agreement, 'utt412', 'en').map(({ clause, letter }) => [clause, letter]),
    )
  })

  test('say what keeps one from signing', () => {
    const [place] = page(stateAt(agreedText(), certifies, seals()), karim).places
    expect(place?.sign.reasons).toEqual([{ code: 'approval_missing' }])
    const [held] = page(stateAt(sealed(), declines(karim)), dominic).places
    expect(held?.sign.allowed).toBe(false)
  })

  test('after a refusal, offer to take it back, and resume once nobody declines', () => {
    const declined = stateAt(sealed(), declines(karim))
    expect(page(declined, karim).places[0]).toMatchObject({
      slot: { status: 'declined', reason: 'Notre assureur refuse.' },
      reconsider: true,
    })
    expect(page(declined, sunita).resume).toMatchObject({ allowed: false, kind: 'Refused' })
    const lifted = stateAt(sealed(), declines(karim), reconsiders(karim))
    expect(page(lifted, sunita).resume).toMatchObject({ allowed: true })
    expect(page(lifted, karim).resume).toMatchObject({ kind: 'Forbidden' })
  })

  test('of the same person for another party are named, and its own are not theirs', () => {
    const both = act(
      'seat-person',
      { seat: cast.seat({ ...dominic, party: 'hydraulis' }, ['co_signatory']) },
      chloe,
    )
    const agreement = stateAt(agreedText(), both, certifies, [sunita, chloe, shauna].map(approves), seals())
    expect(page(agreement, dominic)).toMatchObject({
      places: [{ slot: { party: 'utt412' } }],
      otherSeats: [{ party: 'hydraulis', name: EMPLOYER }],
    })
  })
})

describe('one’s own duties', () => {
  test('are those that the party answers for or does, not those it is consulted on', () => {
    const agreement = stateAt(sealed())
    for (const { clause, letter, number } of ownDuties(agreement, 'hydraulis', 'fr')) {
      const duties = agreement.clauses[clause]?.responsibilities ?? []
      expect(duties.some(({ letters }) => letters.hydraulis === letter)).toBe(true)
      expect(number).toBe(agreement.order.indexOf(clause) + 1)
    }
    expect(ownDuties(agreement, 'hydraulis', 'fr').length).toBeGreaterThan(0)
    expect(ownDuties(agreement, 'nobody', 'fr')).toEqual([])
  })
})

describe('the people of the page', () => {
  test('are all those that it names', () => {
    const ids = peopleOf(page(stateAt(sealed(), signs(karim), unseals)))
    expect(ids).toEqual(
      expect.arrayContaining([sunita, meiLing, chloe, karim, dominic].map(({ person }) => person)),
    )
  })
})

describe('a change to the sealed text', () => {
  test('says first which signatures it would void, whom it would reach, and under which digest', () => {
    const agreement = stateAt(sealed(), signs(karim))
    expect(changingOf(agreement, 'c02', 'en')).toMatchObject({
      digest: agreement.seals[0]?.digest,
      lost: [{ person: karim.person, name: EMPLOYER }],
      told: [UNIVERSITY, EMPLOYER, UNION],
      clause: { id: 'c02', number: 2, revision: 1 },
    })
    expect(changingOf(agreement, null, 'en').clause).toBeNull()
    expect(changingOf(agreement, 'constructor', 'en').clause).toBeNull()
  })

  const asking = { actor: sunita, at: LATER, language: 'en' } as const

  test('asks again exactly those whom the rule resets, and changes nothing', () => {
    const agreement = stateAt(sealed(), signs(karim))
    const { digest } = placeOf(agreement, karim)
    const preview = previewOf(agreement, { digest, reason: 'Erreur.', changes: [change] }, asking)
    const { positions } = stateAt(sealed(), signs(karim), unseals)
    const stale = Object.values(positions).filter(({ status }) => status === 'stale')
    if ('refusal' in preview) throw new Error(JSON.stringify(preview.refusal))
    expect(preview.asked.map(({ id, parties }) => [id, parties.length])).toEqual(
      agreement.order.flatMap((id) => {
        const count = stale.filter(({ clause }) => clause === id).length
        return count > 0 ? [[id, count]] : []
      }),
    )
    expect(preview.asked.map(({ id }) => id)).toContain('c05')
    expect(preview.before?.text).toEqual(agreement.clauses.c02?.text)
    expect(agreement.status).toBe('signing.open')
  })

  test('is refused in the preview as it would be in earnest', () => {
    const agreement = stateAt(sealed())
    const input = { digest: placeOf(agreement, karim).digest, reason: 'Erreur.', changes: [change] }
    const refusals = [
      previewOf(agreement, { ...input, digest: 'other' }, asking),
      previewOf(agreement, { ...input, changes: [{ ...change, body: {} }] }, asking),
      previewOf(agreement, input, { ...asking, actor: karim }),
    ].map((preview) => ('refusal' in preview ? preview.refusal : null))
    expect(refusals).toMatchObject([
      { kind: 'Refused', reasons: [{ code: 'digest_differs' }] },
      { kind: 'Refused', reasons: [{ code: 'nothing_changes' }] },
      { kind: 'Forbidden' },
    ])
  })

  test('is shown afterwards against the text as it was sealed', () => {
    const { agreement, entries } = storyOf(sealed(), unseals)
    const read = entries.map((entry) => ({ ...entry, actor: '', party: null, type: '' }))
    const changed = changedSince(agreement, read, agreement.seals[0]?.at ?? '', 'en')
    expect(changed).toMatchObject([{ id: 'c02', number: 2, after: { text: { en: 'Twenty placements.' } } }])
    expect(changed[0]?.before?.text.en).not.toBe('Twenty placements.')
    expect(changedSince(agreement, read, LATER, 'en')).toEqual([])
  })
})

describe('the shelf of documents', () => {
  const row = ({ seals: all }: Agreement, seal: number, version: number): DocumentRow => ({
    ...{ id: `d${seal}-${version}`, digest: all[seal - 1]?.digest ?? '', version },
    ...{ sha256: 'a'.repeat(64), createdAt: new Date(LATER), size: 2048 },
  })

  test('is being prepared until the record’s signatures are all in the newest version', () => {
    const agreement = stateAt(sealed(), signs(karim))
    expect(shelfOf(agreement, [])).toEqual({ versions: [], preparing: true })
    expect(shelfOf(agreement, [row(agreement, 1, 0)]).preparing).toBe(true)
    const { versions, preparing } = shelfOf(agreement, [row(agreement, 1, 0), row(agreement, 1, 1)])
    expect(preparing).toBe(false)
    expect(versions.map(({ id, current }) => [id, current])).toEqual([
      ['d1-1', true],
      ['d1-0', false],
    ])
  })

  test('keeps what was voided, marked, and nothing of it is current', () => {
    const agreement = stateAt(sealed(), signs(karim), unseals)
    const { versions, preparing } = shelfOf(agreement, [row(agreement, 1, 0), row(agreement, 1, 1)])
    expect(preparing).toBe(false)
    expect(versions.map(({ voided, current }) => [voided, current])).toEqual([
      [true, false],
      [true, false],
    ])
    expect(sealsOf(agreement, versions)).toMatchObject([
      { number: 1, voidedAt: agreement.seals[0]?.voided?.at, versions: [{ id: 'd1-1' }, { id: 'd1-0' }] },
    ])
  })

  test('is empty before the first seal, and knows no digest that was never sealed', () => {
    expect(shelfOf(stateAt(agreedText()), [])).toEqual({ versions: [], preparing: false })
    const agreement = stateAt(sealed())
    const stranger = { ...row(agreement, 1, 0), digest: 'f'.repeat(64) }
    expect(shelfOf(agreement, [stranger]).versions).toEqual([])
  })

  test('of all signatures holds every version', () => {
    const agreement = stateAt(allSigned())
    const rows = [0, 1, 2, 3, 4].map((version) => row(agreement, 1, version))
    const { versions, preparing } = shelfOf(agreement, rows)
    expect([versions.length, versions[0]?.signatures, versions[0]?.current, preparing]).toEqual([
      5,
      4,
      true,
      false,
    ])
  })
})

test('a signatory with a colleague sees their own place, not the colleague’s', () => {
  expect(page(stateAt(sealed()), marcAntoine).places.map(({ slot }) => slot.person)).toEqual([
    marcAntoine.person,
  ])
})
