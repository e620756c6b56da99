import { describe, expect, it } from 'vitest'
import { unsettledClauses } from '#machines/awaiting.ts'
import { Content } from '#machines/content.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  act,
  adopted,
  agreedText,
  allSigned,
  approvedText,
  drafted,
  inReview,
  says,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, karim, chloe, shauna } = cast
const ministry = cast.party('ministry', 'government')
const clerk = { person: 'p40', party: 'ministry' }
const lists = act(
  'list-party',
  {
    party: ministry,
    seats: [cast.seat(clerk, ['representative'])],
    letters: { c01: {}, c02: { 'rec-03': { hydraulis: 'A', uconf: 'R', utt412: 'C', ministry: 'I' } } },
  },
  sunita,
)
const invites = act('invite-party', { party: 'ministry' }, sunita)
const ids = (agreement: Agreement) => contentOf(agreement).parties.map(({ id }) => id)

describe('the content that a seal covers', () => {
  it('is whole and well formed at every stage', () => {
    for (const acts of [drafted, inReview, agreedText, sealed, allSigned])
      expect(() => Content.parse(contentOf(given(acts()).agreement))).not.toThrow()
  })

  it('is the same to the letter from just before the seal to the day in force', () => {
    const before = contentOf(given(approvedText()).agreement)
    const inForce = act('enter-into-force', {}, sunita)
    expect(contentOf(given(sealed()).agreement)).toEqual(before)
    expect(contentOf(given(sealed(), signs(karim)).agreement)).toEqual(before)
    expect(contentOf(given(allSigned(), inForce).agreement)).toEqual(before)
  })

  it('does not change when people are named after the seal', () => {
    const second = cast.seat({ person: 'p29', party: 'utt412' }, ['authorized_signatory'])
    const { agreement } = given(sealed()).when('seat-person', { seat: second }, shauna)
    expect(contentOf(agreement)).toEqual(contentOf(given(sealed()).agreement))
  })

  it('lists whoever is expected while the text is open, and only parties once it is agreed', () => {
    const silent = [inReview(), lists, invites]
    expect(ids(given(...silent).agreement)).toEqual(['uconf', 'hydraulis', 'utt412', 'ministry'])
    const [create, ...rest] = agreedText()
    const late = rest.toSpliced(rest.length - 1, 0, lists, invites)
    const agreed = given(create ?? [], late).agreement
    expect(agreed.status).toBe('agreed')
    expect(ids(agreed)).toEqual(['uconf', 'hydraulis', 'utt412'])
    expect(Object.keys(contentOf(agreed).clauses[1]?.responsibilities[0]?.letters ?? {})).not.toContain(
      'ministry',
    )
  })

  it('waits until every invitation is answered or taken back: who signs is settled by then', () => {
    const acts = approvedText()
    const call = acts.findIndex(({ command }) => command === 'open-call')
    const asked = acts.toSpliced(call, 0, lists, invites)
    given(asked).whenAct(seals()).thenRefused('Refused', 'invitation_open')
    const back = act('recall-invitation', { party: 'ministry' }, sunita)
    const { agreement } = given(asked, back, seals())
    expect(contentOf(agreement).parties.map(({ id }) => id)).not.toContain('ministry')
  })

  it('prints reservations beside their clause', () => {
    const { agreement } = given(
      inReview(),
      says(chloe, 'c02', { stance: 'reserve', reason: 'Sauf en juin.' }),
    )
    expect(contentOf(agreement).clauses[1]?.reservations).toEqual([
      { party: 'hydraulis', text: 'Sauf en juin.' },
    ])
  })

  it('does not depend on the order of keys', () => {
    const { agreement } = given(sealed())
    const turned = <T>(map: Record<string, T>) => Object.fromEntries(Object.entries(map).toReversed())
    const { parties, clauses, positions, slots } = agreement
    const other = {
      ...agreement,
      ...{ parties: turned(parties), clauses: turned(clauses) },
      ...{ positions: turned(positions), slots: turned(slots) },
    }
    expect(JSON.stringify(contentOf(other))).toBe(JSON.stringify(contentOf(agreement)))
  })
})

it('a duty is never left to an organization that did not join', () => {
  const letters = { c02: { 'rec-03': { ministry: 'A', uconf: 'R', hydraulis: 'R' } } } as const
  const acts = adopted()
  const lock = acts.findIndex(({ command }) => command === 'lock-policy')
  const listed = act(
    'list-party',
    { party: ministry, seats: [cast.seat(clerk, ['representative'])], letters },
    sunita,
  )
  const declines = act('decline-invitation', { reason: 'Non.' }, clerk)
  const open = acts.findIndex(({ command }) => command === 'open-review')
  const story = given(acts.slice(0, lock), listed, acts.slice(lock, open + 1), declines, acts.slice(open + 1))
  expect(story.agreement.clauses.c02?.status).toBe('under_discussion')
  expect(unsettledClauses(story.agreement).find(({ clause }) => clause === 'c02')?.missing).toEqual([
    { code: 'nobody_accountable', parties: [], detail: { responsibility: 'rec-03' } },
  ])
})
