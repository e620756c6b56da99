import { describe, expect, it } from 'vitest'
import type { Words } from '#machines/words.ts'
import * as cast from '#tests/cast.ts'
import { clauses } from '#tests/cast-text.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import {
  act,
  adopted,
  approves,
  digestOf,
  opensCall,
  SPEAKERS,
  says,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'

const { sunita, meiLing, etienne, karim, dominic, words } = cast
const text = clauses.find(({ clause }) => clause === 'c01')?.body.text as Words
/** One comma more, in one language. */
const typo = { ...text, fr: text.fr.replace('ensemble', 'ensemble,') }
const unseals = (more: object = {}) =>
  act(
    'unseal-agreement',
    (now) => ({
      ...{ digest: now.seals.at(-1)?.digest ?? '', reason: 'Une virgule.' },
      changes: [{ clause: 'c01', seen: 1, body: { text: typo } }],
      ...more,
    }),
    sunita,
  )

describe('case 17: the text is edited after the first signature', () => {
  const opened = [...sealed(), signs(karim), unseals()]

  it('only by who convenes, in two steps: the digest that is voided is named, and a reason given', () => {
    const story = given(sealed(), signs(karim))
    story.whenAct(unseals({ digest: '' })).thenRefused('Refused', 'digest_differs')
    story.whenAct(unseals({ reason: ' ' })).thenRefused('Refused', 'reason_missing')
    story.whenAct({ ...unseals(), by: etienne }).thenRefused('Forbidden', 'role_missing')
    const edits = { clause: 'c01', seen: 1, changes: { text: typo }, editorial: true }
    story.when('revise-clause', edits, sunita).thenRefused('Refused', 'not_in_this_state')
  })

  it('a comma voids every place, signed or not: no edit is harmless', () => {
    const before = given(sealed(), signs(karim)).agreement
    expect(statuses(before.slots)).toMatchObject({
      ...{ 'S1:hydraulis:p21': 'signed', 'S1:utt412:p26': 'pending' },
    })
    const { agreement } = given(opened)
    expect(agreement.status).toBe('review.open')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    expect(agreement.slots['S1:hydraulis:p21']?.signedAt).not.toBeNull()
  })

  it('another digest is sealed, new places are signed, and the void seal stays with its reason', () => {
    const again = [
      ...[...opened, ...SPEAKERS.map((by) => says(by, 'c01')), opensCall()],
      act('certify-concordance', {}, meiLing),
      ...SPEAKERS.map(approves),
    ]
    given(again)
      .when('seal-agreement', { digest: given(sealed()).agreement.seals[0]?.digest ?? '' }, sunita)
      .thenRefused('Refused', 'sealed_before')
    const { agreement } = given(again, seals())
    const [first, second] = agreement.seals
    expect(first).toMatchObject({ number: 1, voided: { reason: 'Une virgule.', by: sunita.person } })
    expect(second).toMatchObject({ number: 2, digest: digestOf(agreement), voided: null })
    expect(second?.digest).not.toBe(first?.digest)
    expect(statuses(agreement.slots)).toMatchObject({
      ...{ 'S1:hydraulis:p21': 'voided', 'S2:hydraulis:p21': 'pending', 'S2:utt412:p26': 'pending' },
    })
    expect(given(again, seals(), signs(dominic)).agreement.slots['S2:utt412:p26']?.status).toBe('signed')
  })
})

it('scenario 4: a clause that leans on a revised one is confirmed again by those whom it binds alone', () => {
  const revises = act(
    'revise-clause',
    (now) => ({
      ...{ clause: 'c02', seen: now.clauses.c02?.revision ?? 0, editorial: false },
      changes: { text: words('Dix places.', 'Ten placements.') },
    }),
    sunita,
  )
  const { agreement } = given(adopted(), revises)
  expect(agreement.clauses.c05).toMatchObject({ status: 'to_reconfirm', dependsOn: ['c02'] })
  expect(statuses(agreement.positions)).toMatchObject({
    ...{ 'c05:hydraulis': 'stale', 'c05:utt412': 'stale', 'c05:uconf': 'accepted' },
    ...{ 'c01:hydraulis': 'accepted', 'c03:hydraulis': 'accepted', 'c04:utt412': 'accepted' },
  })
  const unbound = cast.duty('saf-01', words('Accueillir', 'Orient'), { hydraulis: 'A', uconf: 'R' })
  const frees = act(
    'revise-clause',
    { clause: 'c05', seen: 1, changes: { responsibilities: [unbound] }, editorial: false },
    sunita,
  )
  const draft = adopted()
  const lock = draft.findIndex(({ command }) => command === 'lock-policy')
  const free = given(draft.toSpliced(lock, 0, frees), revises).agreement
  expect(statuses(free.positions)).toMatchObject({ 'c05:utt412': 'accepted', 'c05:uconf': 'stale' })
})
