import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, allSigned, inReview } from '#tests/story.ts'
import { noon } from '../in-force.ts'
import { agrees, follows, living, reason, refuses, tables } from '../living.ts'
import { having, type Scene, type Table, tells, tries } from './watching.ts'

const { sunita, chloe, shauna, karim, dominic } = cast
const owner: Actor = { person: 'p24', party: 'numa' }
const notice = act('give-notice', { reason, plan: '' }, karim, noon('2026-03-15'))
const EXIT = '2026-06-14T04:00:00.000Z'
const rescinds = tables('rescind', chloe, { party: 'hydraulis' }, noon('2026-04-01'))

const lists = act(
  'list-party',
  {
    party: cast.party('numa', 'sme'),
    seats: [cast.seat(owner, ['representative', 'authorized_signatory'])],
    letters: {},
  },
  sunita,
  noon('2026-04-01'),
)
const applies = act('apply-to-accede', { reason }, owner)
const asked = (terms = {}) => [...living(terms), lists, applies]
const accedes = (instrument = 'Acte', at?: string) =>
  act('accept-accession', { party: 'numa', instrument, on: '2026-04-01' }, sunita, at)
const quiet = { accession: 'no_objection' as const }
const yes = [sunita, chloe, shauna].map((by) => agrees(by))
const breach = act('notify-breach', { party: 'hydraulis', days: 30, reason }, sunita, noon('2026-04-01'))
const excludes = tables('exclude', sunita, { party: 'hydraulis', on: '2026-05-04' }, noon('2026-05-05'))
const succeeds = tables(
  'succeed',
  chloe,
  { party: 'hydraulis', name: cast.words('Nord', 'North') },
  noon('2026-04-01'),
)

/** On the chart alone: the command asks for the decision before it moves anybody. */
const on = (type: string, from: string, story = living(), at = noon('2026-04-02')) =>
  tries(story, { id: 'hydraulis', type, from, at, reason })
/** What a decision about one party may still lack: answers, an answer against, time, the decision itself. */
const undecided = (
  type: string,
  from: string,
  ...asks: ReturnType<typeof tables>[]
): Record<string, Scene> => ({
  decision_missing: on(type, from),
  motion_refused: tries([...living(), ...asks], {
    ...{ id: 'hydraulis', type, from, reason },
    change: having(({ motions }) => ({
      motions: Object.fromEntries(
        Object.entries(motions).map(([id, one]) => {
          const no = { agrees: false, reason, by: 'p25', at: '' }
          return [id, { ...one, answers: { ...one.answers, utt412: no } }]
        }),
      ),
    })),
  }),
})
const publicUnion = having(({ parties }) => ({
  parties: { ...parties, utt412: { ...(parties.utt412 as typeof cast.utt412), publicBody: true } },
}))

/** What the chart of a party asks while the agreement is in force. */
export const membershipTable: Table = {
  openToAccession: {
    passes: tells(asked()),
    not_in_force: tries(inReview(), { id: 'utt412', type: 'APPLY_TO_ACCEDE', from: 'listed' }),
    accession_closed: tells(asked({ accession: 'closed' })),
  },
  accepted: {
    passes: tells(asked(), yes, accedes()),
    accession_instrument_missing: tells(asked(), yes, accedes(' ')),
    answers_missing: tells(asked(), accedes()),
    answer_awaited: tells(asked(quiet), accedes()),
    motion_refused: tries(asked(), {
      ...{ id: 'numa', type: 'ACCESSION_ACCEPTED', reason },
      change: having(({ motions }) => ({
        motions: {
          MO1: {
            ...(motions.MO1 as NonNullable<typeof motions.MO1>),
            answers: { utt412: { agrees: false, reason, by: 'p25', at: '' } },
          },
        },
      })),
    }),
    decision_missing: tries([...living(), lists], {
      id: 'numa',
      type: 'ACCESSION_ACCEPTED',
      from: 'acceding',
      reason,
    }),
  },
  refused: {
    passes: tells(asked(), refuses(dominic)),
    not_refused: tries(asked(), { id: 'numa', type: 'ACCESSION_REFUSED' }),
  },
  inForce: {
    passes: tells(living(), notice),
    not_in_force: tries(allSigned(), { id: 'hydraulis', type: 'GIVE_NOTICE', from: 'bound' }),
  },
  noticeOver: {
    passes: tells(living(), notice, follows(EXIT)),
    notice_running: tells(living(), notice, follows('2026-06-14T03:59:59.000Z')),
  },
  mayStay: {
    ...undecided('RESCIND_NOTICE', 'notice_given', notice, rescinds),
    passes: tells(living(), notice, rescinds, follows(noon('2026-04-12'))),
    answer_awaited: on('RESCIND_NOTICE', 'notice_given', [...living(), notice, rescinds]),
    answers_missing: tries([...living(), notice, rescinds], {
      ...{ id: 'hydraulis', type: 'RESCIND_NOTICE', at: noon('2026-04-12') },
      change: publicUnion,
    }),
    already_replaced: tells(
      [...living(quiet), notice, lists, applies, accedes('Acte', noon('2026-04-17'))],
      tables('rescind', chloe, { party: 'hydraulis' }),
      [sunita, shauna, owner].map((by) => agrees(by, 'MO2')),
    ),
  },
  excluded: {
    ...undecided('EXCLUDE', 'bound', breach, excludes),
    passes: tells(living(), breach, excludes, agrees(shauna)),
    answers_missing: on('EXCLUDE', 'bound', [...living(), breach, excludes]),
  },
  succeeded: {
    ...undecided('SUCCEED', 'bound', succeeds),
    passes: tells(living(), succeeds, follows(noon('2026-04-13'))),
    answer_awaited: on('SUCCEED', 'bound', [...living(), succeeds]),
    answers_missing: tries([...living(), succeeds], {
      ...{ id: 'hydraulis', type: 'SUCCEED', at: noon('2026-04-13') },
      change: publicUnion,
    }),
  },
  agreementOver: {
    passes: tells(living(), act('supersede-agreement', { by: 'new' }, sunita)),
    agreement_goes_on: on('RELEASE', 'bound'),
  },
}
