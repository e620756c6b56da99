import type { home as french } from '../fr/home.ts'

export const home: typeof french = {
  title: 'What awaits me',
  emptyTitle: 'No agreement yet',
  emptyText:
    'Agreements in which you have a seat appear here, with what they wait for from you. An invitation reaches you by e-mail.',
  others_one: 'One other thing is awaited from other parties.',
  others_other: '{{count}} other things are awaited from other parties.',
  task: {
    answer_invitation: 'Answer the invitation',
    give_positions_one: 'State your position on one clause',
    give_positions_other: 'State your position on {{count}} clauses',
    answer_resolution: 'Say whether the proposed wording answers your objection',
    judge_objections: 'Look at an objection that was raised',
    propose_resolutions: 'Propose wording that answers an objection',
    open_review: 'Open the review',
    open_call: 'Open a consensus call',
    certify_concordance: 'Certify that both languages say the same',
    record_approval: 'Record your organization’s approval',
    seal: 'Seal the agreed text',
    sign: 'Sign',
    resume_signing: 'Resume signing',
  },
}
