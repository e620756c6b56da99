import { describe, expect, it } from 'vitest'
import { available, decide } from '#machines/decide.ts'
import type { CommandName } from '#machines/rules/index.ts'
import { Role } from '#machines/vocabulary.ts'
import * as cast from '#tests/cast.ts'
import { inReview, play } from '#tests/story.ts'

/** Everybody who reads the text but the auditor; a delegate and a witness are there for a signature alone. */
const COMMENT =
  'convenor co_drafter facilitator secretariat party_administrator representative alternate contributor approver_legal authorized_signatory co_signatory elder observer concordance_reviser navigator'

/** Who may do what, by hand from the reference §2.3 and the readings; not computed from the rules. */
const MAY: Record<CommandName, string> = {
  'create-agreement': '',
  'add-clause': 'convenor co_drafter',
  'remove-clause': 'convenor co_drafter',
  'revise-clause': 'convenor co_drafter',
  'publish-letters': 'convenor co_drafter',
  'list-party': 'convenor facilitator secretariat',
  'drop-party': 'convenor facilitator secretariat',
  'seat-person': 'convenor facilitator secretariat representative alternate party_administrator',
  'unseat-person': 'convenor facilitator secretariat representative alternate party_administrator',
  'invite-party': 'convenor facilitator secretariat',
  'accept-invitation': 'representative alternate party_administrator',
  'accept-as-observer': 'representative alternate party_administrator observer',
  'decline-invitation': 'representative alternate party_administrator',
  'lock-policy': 'convenor facilitator',
  'choose-policy': 'convenor facilitator',
  'unlock-policy': 'convenor facilitator',
  'open-review': 'convenor',
  'plan-signing': 'convenor secretariat',
  'mark-understood': 'representative alternate',
  'state-position': 'representative alternate',
  'ask-reasons': 'facilitator',
  'add-reasons': 'representative alternate',
  'escalate-objection': 'facilitator',
  'sustain-objection': 'facilitator',
  'adopt-procedure': 'convenor representative alternate authorized_signatory co_signatory',
  'appeal-objection': 'representative alternate',
  'lapse-vacancy': 'timer',
  'follow-idle': 'timer',
  'admit-objection': 'facilitator',
  'note-as-concern': 'facilitator',
  'start-resolution': 'facilitator',
  'propose-resolution': 'convenor co_drafter facilitator representative alternate',
  'integrate-objection': 'representative alternate',
  'withdraw-objection': 'representative alternate',
  'open-call': 'convenor facilitator',
  'extend-call': 'convenor facilitator representative alternate',
  'prolong-call': 'timer',
  'declare-calendar': 'representative alternate party_administrator',
  'remind-parties': 'convenor facilitator secretariat timer',
  'remind-invited': 'convenor facilitator secretariat timer',
  'record-delivery': 'secretariat timer',
  'record-bounce': 'secretariat facilitator',
  'contest-editorial': 'representative alternate',
  'waive-wait': 'representative alternate',
  'withdraw-reservation': 'representative alternate',
  'state-goals': 'representative alternate party_administrator',
  'raise-concern': 'representative alternate party_administrator observer contributor',
  'propose-change': 'convenor co_drafter representative alternate contributor',
  'accept-proposal': 'convenor co_drafter',
  'decline-proposal': 'convenor co_drafter',
  'withdraw-proposal': 'convenor co_drafter representative alternate contributor',
  'comment-on-clause': COMMENT,
  'withdraw-comment': COMMENT,
  'resolve-thread': COMMENT,
  'reopen-thread': COMMENT,
  'record-insolvency': 'convenor secretariat facilitator representative alternate',
  'question-mandate':
    'party_administrator authorized_signatory representative alternate facilitator convenor',
  'confirm-positions': 'party_administrator authorized_signatory representative alternate',
  'void-positions': 'facilitator convenor timer',
  'cancel-call': 'convenor facilitator',
  'close-call': 'convenor facilitator timer',
  'reopen-text': 'convenor facilitator concordance_reviser representative alternate',
  'certify-concordance': 'concordance_reviser',
  'set-aside-difference': 'concordance_reviser',
  'record-approval': 'party_administrator representative alternate approver_legal authorized_signatory',
  'seal-agreement': 'convenor secretariat',
  'sign-agreement': 'authorized_signatory co_signatory delegate',
  'decline-to-sign': 'authorized_signatory co_signatory delegate',
  'reconsider-signing': 'authorized_signatory co_signatory delegate',
  'resume-signing': 'convenor facilitator',
  'unseal-agreement': 'convenor',
  'enter-into-force': 'convenor secretariat timer',
  'set-terms': 'convenor secretariat',
  'table-motion':
    'convenor secretariat facilitator representative alternate authorized_signatory co_signatory',
  'answer-motion': 'representative alternate authorized_signatory co_signatory',
  'apply-to-accede': 'representative alternate party_administrator authorized_signatory co_signatory',
  'accept-accession': 'convenor secretariat',
  'give-notice': 'authorized_signatory',
  'refuse-renewal': 'authorized_signatory',
  'notify-breach': 'convenor secretariat facilitator',
  'end-run-off': 'convenor secretariat',
  'supersede-agreement': 'convenor secretariat',
  'abandon-agreement': 'convenor',
  'follow-life': 'convenor secretariat timer',
  'propose-amendment': 'representative alternate convenor secretariat',
  'class-amendment': 'convenor secretariat',
  'contest-amendment': 'representative alternate',
  'revise-amendment': 'representative alternate convenor secretariat',
  'open-amendment-call': 'facilitator convenor',
  'answer-amendment': 'representative alternate',
  'judge-amendment-objection': 'facilitator',
  'reply-to-amendment-objection': 'representative alternate convenor secretariat',
  'settle-amendment-objection': 'representative alternate',
  'close-amendment-call': 'facilitator convenor timer',
  'seal-amendment': 'convenor secretariat',
  'record-amendment-decision': 'convenor secretariat',
  'sign-amendment': 'authorized_signatory co_signatory',
  'decline-amendment': 'authorized_signatory co_signatory',
  'unseal-amendment': 'convenor secretariat',
  'take-amendment-effect': 'convenor secretariat timer',
  'withdraw-amendment': 'representative alternate convenor secretariat',
  'lapse-amendment': 'convenor secretariat timer',
  'record-anchor': 'convenor secretariat facilitator representative alternate',
  'submit-evidence': 'representative alternate party_administrator contributor convenor secretariat',
  'accept-evidence': 'convenor secretariat representative alternate',
  'return-evidence': 'convenor secretariat representative alternate',
  'extend-obligation': 'convenor secretariat representative alternate',
  'dispute-obligation': 'representative alternate',
  'decide-dispute': 'convenor secretariat facilitator',
  'suspend-obligation': 'convenor secretariat representative alternate',
  'resume-obligation': 'convenor secretariat representative alternate',
  'waive-obligation': 'representative alternate',
  'offer-transfer': 'convenor secretariat facilitator',
  'accept-transfer': 'representative alternate',
  'close-unmet': 'convenor secretariat',
  'follow-dates': 'convenor secretariat timer',
  'describe-agreement': 'convenor co_drafter',
  'recall-invitation': 'convenor facilitator secretariat',
  'lapse-invitation': 'convenor facilitator secretariat',
  'welcome-party': 'convenor',
  'become-party': 'representative alternate party_administrator',
  'become-observer': 'representative alternate party_administrator',
  'leave-agreement': 'representative alternate party_administrator',
  'start-approval': 'party_administrator representative alternate',
  'refuse-approval': 'party_administrator representative alternate approver_legal',
  'delegate-signature': 'authorized_signatory co_signatory delegate',
  'replace-signatory': 'party_administrator representative',
  'attest-witness': 'witness',
  'revoke-signature': 'authorized_signatory co_signatory delegate',
  'submit-counterpart': 'authorized_signatory co_signatory delegate party_administrator',
  'verify-counterpart': 'secretariat convenor',
  'reject-counterpart': 'secretariat convenor',
  'challenge-signature': 'representative alternate authorized_signatory',
  'decide-challenge': 'secretariat convenor approver_legal',
  'extend-signing': 'convenor',
  'end-signing': 'convenor facilitator timer',
  'sign-late': 'authorized_signatory co_signatory',
  'add-condition': 'convenor secretariat',
  'drop-condition': 'convenor secretariat',
  'meet-condition': 'secretariat convenor',
  'waive-condition': 'authorized_signatory co_signatory',
  'extend-long-stop': 'authorized_signatory co_signatory',
  'lapse-agreement': 'secretariat convenor timer',
  'reopen-signed': 'authorized_signatory co_signatory',
}

const commands = Object.keys(MAY) as CommandName[]
const { agreement } = play(inReview())
const solo = { person: 'p90', party: 'utt412' }
const stranger = { person: 'p91', party: 'utt412' }

function seated(role: Role) {
  if (!agreement) throw new Error('The story has an agreement.')
  return { ...agreement, seats: [...agreement.seats, cast.seat(solo, [role])] }
}

describe.each(Role.options)('someone who is only %s', (role) => {
  const may = available(seated(role), solo, cast.MONDAY)

  it.each(commands)('%s', (command) => {
    const allowed = MAY[command].split(' ').includes(role)
    expect(may[command].kind === 'Forbidden').toBe(!allowed)
    if (allowed) return
    const outcome = decide(seated(role), command, {} as never, solo, cast.MONDAY)
    expect(outcome).toMatchObject({ refusal: { kind: 'Forbidden', reasons: [{ code: 'role_missing' }] } })
  })
})

describe('nobody else', () => {
  it.each(commands)('may %s: a stranger, another party’s person, the clock', (command) => {
    const may = (actor: typeof solo | { person: string; party: null }) =>
      available(seated('convenor'), actor, cast.MONDAY)[command].kind !== 'Forbidden'
    expect(may(stranger)).toBe(false)
    expect(may({ ...solo, party: 'hydraulis' })).toBe(false)
    expect(may({ person: solo.person, party: null })).toBe(false)
    expect(may({ person: 'system', party: null })).toBe(MAY[command].split(' ').includes('timer'))
  })
})
