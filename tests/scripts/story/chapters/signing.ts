import type { Event, Op } from '../sample.ts'
import type { Chapter, Teller } from '../teller.ts'

const SEALED = { digest: '$sealed' }

/** Events 37 to 54: two seals, delegation, paper, a refusal taken back, the entry into force. */
export const signing: Chapter = {
  ops: {
    'agreement SEAL': (story, event, { by }) => story.add(event, by, 'seal-agreement'),
    'signature SIGN': sign,
    'agreement TEXT_EDITED': unseal,
    'signature DELEGATE': (story, event, { by, entity: slot }) =>
      story.add(event, by, 'delegate-signature', { slot, ...story.said(event, slot) }),
    'signature UPLOAD_COUNTERPART': (story, event, { by, entity: slot }) => {
      const { sha256, signedOn } = story.said(event, slot)
      story.add(event, by, 'submit-counterpart', { slot, sha256, signedOn })
    },
    'signature REJECT_COUNTERPART': (story, event, { by, entity: slot }) =>
      story.add(event, by, 'reject-counterpart', { slot, reason: story.said(event, slot).reason }),
    'signature VERIFY': (story, event, { by, entity: slot }) =>
      story.add(event, by, 'verify-counterpart', { slot, ...SEALED }),
    'signature DECLINE': (story, event, { by, entity: slot }) =>
      story.add(event, by, 'decline-to-sign', { slot, ...story.said(event, slot) }),
    'signature RECONSIDER': (story, event, { by, entity: slot }) =>
      story.add(event, by, 'reconsider-signing', { slot, ...SEALED }),
    'agreement RESUME_SIGNING': (story, event, { by }) => story.add(event, by, 'resume-signing'),
    'agreement CONDITIONS_MET': (story, event) => story.timer(event, 'enter-into-force'),
  },
  events: {
    53: (story, event) =>
      story.add(event, event.actor, 'meet-condition', story.said(event, event.data.condition ?? '')),
  },
}

/** A witness is there first, where the plan asks for one: at the ceremony in person, the second time by video. */
function sign(story: Teller, event: Event, { by, entity: slot }: Op): void {
  const { witness } = event.data
  const how = slot.startsWith('S1:') ? 'in_person' : 'video'
  if (witness) story.add(event, witness, 'attest-witness', { slot, how })
  story.add(event, by, 'sign-agreement', { slot, ...SEALED, consent: true })
}

/** Names what it voids, the reason and the new wording in one command (readings §6.17). */
function unseal(story: Teller, event: Event, { by, entity }: Op): void {
  const { clause = '' } = event.data
  const change = { clause, seen: story.revision(clause), ...story.nextWording(clause) }
  story.add(event, by, 'unseal-agreement', { ...SEALED, ...story.said(event, entity), changes: [change] })
  story.reworded(clause)
}
