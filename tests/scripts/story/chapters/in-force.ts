import type { Event, Op } from '../sample.ts'
import type { Chapter, Teller } from '../teller.ts'

const AMENDED = 'c07'

/** Events 55 to 70: what is owed, who joins and leaves, the amendment, the renewal. */
export const inForce: Chapter = {
  ops: {
    'obligation SUBMIT_EVIDENCE': (story, event, { by, entity: obligation }) =>
      story.add(event, by, 'submit-evidence', { obligation, ...story.said(event, obligation) }),
    'obligation ACCEPT_EVIDENCE': (story, event, { by, entity: obligation }) =>
      story.add(event, by, 'accept-evidence', { obligation }),
    'obligation DUE_DATE_PASSED': (story, event) => story.timer(event, 'follow-dates'),
    'participation APPLY_TO_ACCEDE': (story, event, { by, entity }) => {
      story.list(event, entity)
      story.add(event, by, 'apply-to-accede', story.said(event, entity))
    },
    'participation ACCESSION_ACCEPTED': (story, event, { by, entity: party }) =>
      story.add(event, by, 'accept-accession', { party, ...story.said(event, party) }),
    'amendment SUBMIT': propose,
    'amendment CLASSIFY': (story, event, { by, entity: amendment }) =>
      story.add(event, by, 'class-amendment', { amendment, ...story.said(event, amendment) }),
    'amendment OPEN_CALL': (story, event, { by, entity: amendment }) =>
      story.add(event, by, 'open-amendment-call', { amendment, until: event.data.deadline?.slice(0, 10) }),
    'amendment CALL_CLOSED': (story, event) => story.timer(event, 'close-amendment-call'),
    'amendment SEAL': (story, event, { by, entity: amendment }) =>
      story.add(event, by, 'seal-amendment', { amendment }),
    'amendment TAKE_EFFECT': (story, event) => story.timer(event, 'take-amendment-effect'),
    'participation GIVE_NOTICE': (story, event, { by, entity }) =>
      story.add(event, by, 'give-notice', story.said(event, entity)),
    'participation NOTICE_ENDS': (story, event) => story.timer(event, 'follow-life'),
    'agreement RENEW': renew,
  },
  events: { 64: answers, 65: signatures },
}

function propose(story: Teller, event: Event, { by, entity }: Op): void {
  const change = { clause: AMENDED, ...story.nextWording(AMENDED) }
  story.add(event, by, 'propose-amendment', { changes: [change], ...story.said(event, entity) })
}

/** Every party that the amendment concerns says yes aloud; the last answer closes the call, and the timer finds it so. */
function answers(story: Teller, event: Event): void {
  const revision = story.revision(AMENDED) + 1
  for (const party of bound(story)) {
    const said = { amendment: 'AM1', clause: AMENDED, revision, stance: 'accept', understood: true }
    const at = '2027-01-28T10:00'
    story.add({ ...event, at }, story.voice(party), 'answer-amendment', said, { added: true })
  }
}

/** One signature for each place: fourteen, because one party has two who sign. */
function signatures(story: Teller, event: Event): void {
  for (const { id, org } of signatories(story)) {
    const slot = `S1:${org}:${id}`
    story.add(event, id, 'sign-amendment', { amendment: 'AM1', slot, digest: '$sealed', consent: true })
  }
}

function signatories(story: Teller) {
  const signs = ['authorized_signatory', 'co_signatory']
  return story.sample.people.filter(({ roles }) => roles.some((role) => signs.includes(role)))
}

/** Thirteen organizations once the students' federation has joined; the ministry only observes. */
function bound({ sample }: Teller): string[] {
  return sample.organizations.map(({ id }) => id).filter((id) => id !== 'ministry')
}

/** A renewal is never one party's: whoever signs for each of the others says yes, and the last yes renews (AGR-34). */
function renew(story: Teller, event: Event, { by, entity }: Op): void {
  story.add(event, by, 'table-motion', { kind: 'renew', ...story.said(event, entity) })
  for (const party of bound(story).filter((id) => id !== 'hydraulis' && id !== story.organizationOf(by))) {
    const person = story.holder(party, 'authorized_signatory')
    story.add(event, person, 'answer-motion', { motion: 'MO2', agrees: true }, { added: true })
  }
}
