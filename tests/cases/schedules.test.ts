import { describe, expect, it } from 'vitest'
import { contentOf } from '#machines/content-of.ts'
import { DEFAULT_TERMS } from '#machines/in-force/life.ts'
import { bodyOf } from '#machines/rules/drafting.ts'
import type { Schedule } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { enters } from '#tests/machines/in-force.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import {
  type Act,
  act,
  adopted,
  agreedText,
  approves,
  digestOf,
  opensCall,
  SIGNATORIES,
  SPEAKERS,
  says,
  seals,
  signs,
} from '#tests/story.ts'

const { sunita, meiLing, chloe, words } = cast
const TITLE = words('Places par lieu', 'Places by site')
const file = (letter: string): Schedule => ({ id: 'B', title: TITLE, sha256: letter.repeat(64) })
const attaches = (seen: number, schedules: Schedule[], editorial = false): Act =>
  act('revise-clause', { clause: 'c03', seen, changes: { schedules }, editorial }, sunita)
const lock = adopted().findIndex(({ command }) => command === 'lock-policy')
/** The whole story, with one schedule on the third clause from the draft on. */
const withSchedule = (acts: Act[]) => acts.toSpliced(lock, 0, attaches(1, [file('a')]))
const sealed = (...more: Act[]) => [
  ...withSchedule(agreedText()),
  ...more,
  act('certify-concordance', {}, meiLing),
  ...SPEAKERS.map(approves),
  seals(),
]
const replaces = act(
  'unseal-agreement',
  (now) => ({
    ...{ digest: now.seals.at(-1)?.digest ?? '', reason: 'L’annexe était celle de l’an dernier.' },
    changes: [{ clause: 'c03', seen: 2, body: { schedules: [file('b')] } }],
  }),
  sunita,
)

describe('a schedule', () => {
  it('is part of what is sealed, by the digest of its file: another file is another text', () => {
    const { agreement } = given(sealed())
    expect(contentOf(agreement).clauses[2]).toMatchObject({ id: 'c03', schedules: [file('a')] })
    expect(contentOf(agreement).clauses[0]).not.toHaveProperty('schedules')
    const clause = { ...agreement.clauses.c03, schedules: [file('b')] } as never
    expect(digestOf({ ...agreement, clauses: { ...agreement.clauses, c03: clause } })).not.toBe(
      agreement.seals[0]?.digest,
    )
  })

  it('is sealed by its digest alone: what its file was called and how long it is change nothing', () => {
    const { agreement } = given(sealed())
    const told = { name: 'lieux.pdf', type: 'pdf' as const, size: 900 }
    const clause = { ...agreement.clauses.c03, schedules: [{ ...file('a'), file: told }] } as never
    expect(digestOf({ ...agreement, clauses: { ...agreement.clauses, c03: clause } })).toBe(
      agreement.seals[0]?.digest,
    )
  })

  it('with another file, added or taken away is a change of substance, whatever its writer says', () => {
    for (const schedules of [[file('b')], [], [file('a'), { ...file('c'), id: 'D' }]]) {
      const { agreement, story } = given(withSchedule(adopted()), attaches(2, schedules, true))
      expect(story.entries.at(-1)?.facts).toContainEqual(
        expect.objectContaining({ type: 'clause.revised', kind: 'substantive', because: ['schedule'] }),
      )
      expect(agreement.clauses.c03?.schedules ?? []).toEqual(schedules)
      expect(agreement.positions['c03:utt412']?.status).toBe('stale')
    }
    given(withSchedule(adopted()))
      .whenAct(attaches(2, [file('a')]))
      .thenRefused('Refused', 'nothing_changes')
  })
})

it('scenario 8: five of thirteen have signed, a schedule’s file is replaced: thirteen places are void', () => {
  const more = Array.from({ length: 9 }, (_, index) => ({ person: `p7${index}`, party: 'hydraulis' }))
  const seated = more.map((one) => act('seat-person', { seat: cast.seat(one, ['co_signatory']) }, chloe))
  const signed = [...SIGNATORIES.slice(0, 3), ...more.slice(0, 2)].map((by) => signs(by))
  const before = given(sealed(...seated), signed).agreement
  const counted = (status: string) => Object.values(before.slots).filter((slot) => slot.status === status)
  expect([counted('signed').length, counted('pending').length]).toEqual([5, 8])
  const { agreement } = given(sealed(...seated), signed, replaces)
  expect(Object.values(statuses(agreement.slots))).toEqual(Array(13).fill('voided'))
  expect(agreement.status).toBe('review.open')
  expect(statuses(agreement.clauses)).toEqual({
    ...{ c01: 'adopted', c02: 'adopted', c04: 'adopted', c05: 'adopted' },
    c03: 'to_reconfirm',
  })
})

describe('case 18: only a schedule is replaced after a signature', () => {
  it('is an edit of the sealed text like any other: digest named, reason, another digest', () => {
    const opened = given(sealed(), signs(cast.karim), replaces)
    expect(opened.agreement.slots['S1:hydraulis:p21']?.status).toBe('voided')
    expect(opened.agreement.seals[0]?.voided?.reason).toBe('L’annexe était celle de l’an dernier.')
    given(sealed())
      .whenAct(attaches(2, [file('b')], true))
      .thenRefused('Refused', 'not_in_this_state')
    const again = [...SPEAKERS.map((by) => says(by, 'c03')), opensCall()]
    const certified = [act('certify-concordance', {}, meiLing), seals()]
    const { seals: both } = given(sealed(), signs(cast.karim), replaces, again, certified).agreement
    expect(both[1]?.digest).not.toBe(both[0]?.digest)
  })

  it('but what the terms leave to the committee changes in force by the silence procedure', () => {
    const terms = { ...DEFAULT_TERMS, delegated: ['mentoring'] }
    const agreed = act('set-terms', { terms }, sunita)
    const inForce = [...sealed(agreed), ...SIGNATORIES.map((by) => signs(by)), enters()]
    const proposes = act(
      'propose-amendment',
      (now) => ({
        changes: [{ clause: 'c03', body: { ...bodyIn(now.clauses.c03), schedules: [file('b')] } }],
        ...{ reason: 'Nouveaux lieux.', affected: ['uconf'], effectiveOn: '2026-06-01', endsOn: null },
      }),
      chloe,
    )
    const classes = (kind: 'schedule' | 'corrigendum') =>
      act('class-amendment', { amendment: 'AM1', kind }, sunita)
    given(inForce, proposes).whenAct(classes('corrigendum')).thenRefused('Refused', 'changes_meaning')
    expect(given(inForce, proposes, classes('schedule')).agreement.amendments.AM1?.status).toBe('call')
  })
})

function bodyIn(clause: Parameters<typeof bodyOf>[0] | undefined) {
  if (!clause) throw new Error('The third clause is not there.')
  return bodyOf(clause)
}
