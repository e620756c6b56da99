/** The messages people receive. See ../fr/notices.ts. */
export const notices = {
  greeting: 'Hello {{name}},',
  notTheButton: 'If the button does not work, copy this address into your browser:',
  linkDays:
    'This link is yours alone. It works once, within 14 days; after that its page offers you a new one.',
  linkMinutes: 'This link is yours alone. It works once, within 15 minutes.',
  footer: 'Sent by Entente because you are named in an agreement, or because you asked for a link.',
  kind: {
    sign_in: {
      subject: 'Your link to sign in to Entente',
      text: 'Here is the link you asked for to sign in. If you asked for nothing, do nothing: nobody can sign in without this link.',
      action: 'Sign me in',
    },
    invitation: {
      subject: 'Invitation to agree on: {{title}}',
      text: '{{actor}} invites {{party}} to agree on the text of “{{title}}”.\n\nYou will see what your organization would commit to, in plain words, and say what suits you and what does not. Nothing binds anyone before signature.',
      action: 'Read the agreement',
    },
    invitation_reminder: {
      subject: 'Reminder: an invitation awaits your answer: {{title}}',
      text: '{{party}} is invited to agree on the text of “{{title}}” and has not answered yet. After {{until}}, the invitation may be withdrawn without further notice; it can be sent again. Not answering is neither acceptance nor refusal.',
      action: 'Answer the invitation',
    },
    seated: {
      subject: 'You have a role in an agreement: {{title}}',
      text: '{{actor}} gave you a role for {{party}} in “{{title}}”, whose text is already before the parties. Nothing binds anyone before signature.',
      action: 'Read the agreement',
    },
    review_opened: {
      subject: 'The text is before the parties: {{title}}',
      text: 'The text of “{{title}}” is now in review. Each party can say, clause by clause, whether it understands it and whether it accepts it.',
      action: 'See the text',
    },
    idle: {
      subject: 'Nothing is happening: {{title}}',
      text: 'Nothing has happened in the agreement “{{title}}” since {{since}}. If nothing does until then, it is abandoned on {{until}}. What the parties said and wrote stays readable.\n\nOne act is enough for it to go on: a position, a correction, a call.',
      action: 'See the agreement',
    },
    positions_stale: {
      subject: 'Your position must be given again: {{title}}',
      text: 'A change to the text of “{{title}}” affects clauses on which {{party}} had taken a position. Its other positions stand.\n\nTo be given again:',
      action: 'See what changed',
    },
    call_opened: {
      subject: 'Consensus call until {{deadline}}: {{title}}',
      text: 'A consensus call is open on “{{title}}”. {{party}} can state its position until {{deadline}}. The text does not change during the call.\n\nYour silence never counts as accepting what your own organization would have to do.',
      action: 'State our position',
    },
    call_extended: {
      subject: 'Consensus call extended to {{deadline}}: {{title}}',
      text: 'The consensus call on “{{title}}” now ends on {{deadline}}.\n\nReason: {{reason}}',
      action: 'State our position',
    },
    call_prolonged: {
      subject: 'Consensus call extended until {{deadline}}: {{title}}',
      text: 'At the deadline too few parties had spoken on the agreement “{{title}}”. The call therefore goes on once, until {{deadline}}. It will not extend itself again.',
      action: 'Give our position',
    },
    call_reminder: {
      subject: 'Reminder: your position is awaited until {{deadline}}: {{title}}',
      text: '{{party}} has not yet answered all that the consensus call on the agreement “{{title}}” asks. It ends on {{deadline}}.',
      action: 'Give our position',
    },
    call_unmet: {
      subject: 'The call ended without consensus on everything: {{title}}',
      text: 'The consensus call on “{{title}}” has ended. The rule is not met for every clause; the page says who and what is missing.\n\nClauses not adopted:',
      action: 'See what is missing',
    },
    objection_raised: {
      subject: 'An objection is raised: {{title}}',
      text: '{{objector}} objects to the clause “{{clause}}” of “{{title}}”.\n\nReason given: {{reason}}',
      action: 'See the objection',
    },
    objection_admitted: {
      subject: 'An objection is admitted: {{title}}',
      text: 'The objection of {{objector}} to the clause “{{clause}}” of “{{title}}” is admitted: the clause cannot be adopted until the objection is settled.\n\nReason given: {{reason}}',
      action: 'See the objection',
    },
    resolution_proposed: {
      subject: 'A new wording answers your objection: {{title}}',
      text: 'A new wording is proposed for the clause “{{clause}}” of “{{title}}”, in answer to the objection of {{party}}. It is for you to say whether it does answer it.',
      action: 'Read the proposal',
    },
    proposal_made: {
      subject: 'A change is proposed: {{title}}',
      text: '{{proposer}} proposes to change clause “{{clause}}” of “{{title}}”. Nothing changes before you answer: you can accept it, take it up in other words, or decline it and say why.\n\nWhile a proposal of this party waits, further ones are added to the page without another message.',
      action: 'See the proposals',
    },
    proposal_accepted: {
      subject: 'Your proposal is accepted: {{title}}',
      text: 'Your proposal on clause “{{clause}}” of “{{title}}” is now a revision of the text, credited to you and to {{party}}.',
      action: 'See what it became',
    },
    proposal_declined: {
      subject: 'An answer to your proposal: {{title}}',
      text: 'Those who draft “{{title}}” did not take up your proposal on clause “{{clause}}”. Their reason is on the page.',
      action: 'Read the reason',
    },
    proposal_closed: {
      subject: 'Your proposals are closed: {{title}}',
      text: 'Nobody can accept these proposals on “{{title}}” any longer: the text is sealed, the clause is no longer in it, or the agreement has ended. They stay in the history.',
      action: 'See the proposals',
    },
    thread_answered: {
      subject: 'A reply to your comment: {{title}}',
      text: '{{actor}} wrote after you in a thread on clause “{{clause}}” of “{{title}}”. Replies are read on the page only; this message repeats none of them.',
      action: 'Read the reply',
    },
    text_agreed: {
      subject: 'The text is agreed: {{title}}',
      text: 'Every clause of “{{title}}” is adopted under the parties’ own rule. Next come the check that the languages say the same, internal approvals, then signature.',
      action: 'See the agreed text',
    },
    reopened: {
      subject: 'The text is reopened: {{title}}',
      text: 'The text of “{{title}}”, which was agreed, is reopened. Positions on clauses that do not change stand.\n\nReason: {{reason}}',
      action: 'See the text',
    },
    to_sign: {
      subject: 'To sign: {{title}}',
      text: '“{{title}}” is ready to be signed. You are the person named to sign for {{party}}. The page shows the exact text before it asks for your signature; you may also decline, and say why.',
      action: 'Read and sign',
    },
    turn_to_sign: {
      subject: 'It is your turn to sign: {{title}}',
      text: 'The signatures before yours on “{{title}}” are given. It is now your turn to sign for {{party}}. The page shows the exact text before it asks for your signature.',
      action: 'Read and sign',
    },
    signatures_voided: {
      subject: 'The signatures are void: {{title}}',
      text: 'The text of “{{title}}” was reopened after it was sealed. A signature binds one exact text: every signature given is therefore void, and signing will start again.\n\nReason: {{reason}}',
      action: 'See what happened',
    },
    declined: {
      subject: 'A signature is declined: {{title}}',
      text: '{{decliner}} declines to sign “{{title}}”. Signatures already given stand as long as the text does not change.\n\nReason given: {{reason}}',
      action: 'See what is possible',
    },
    declined_plain: {
      subject: 'A signature is declined: {{title}}',
      text: '{{decliner}} declines to sign the agreement “{{title}}”. The signatures already given stay valid as long as the text does not change.',
      action: 'See what can be done',
    },
    signature_lost: {
      subject: 'A signature is no longer valid: {{title}}',
      text: 'The signature of {{loser}} on the agreement “{{title}}” is taken back or void. Signing is on hold; the other signatures stay valid as long as the text does not change.',
      action: 'See where signing stands',
    },
    signing_extended: {
      subject: 'More time to sign: {{title}}',
      text: 'The deadline for signing the agreement “{{title}}” is moved, on the same text.',
      action: 'Read and sign',
    },
    condition_met: {
      subject: 'A condition is met: {{title}}',
      text: 'The condition “{{condition}}” of the agreement “{{title}}” is met or waived.',
      action: 'See what is left',
    },
    party_left: {
      subject: '{{leaver}} leaves: {{title}}',
      text: '{{leaver}} leaves the agreement “{{title}}” before signing. The duties that were its own are to be shared out again.\n\nReason: {{reason}}',
      action: 'See where the agreement stands',
    },
    lapsed: {
      subject: 'The agreement is abandoned: {{title}}',
      text: 'The long-stop date has passed without a condition of the agreement “{{title}}” being met. The signatures have no effect; the parties are released.',
      action: 'See what happened',
    },
    signed: {
      subject: 'Signed by all parties: {{title}}',
      text: 'Every signature on “{{title}}” is given. Your sealed copy is ready.',
      action: 'Get my copy',
    },
    in_force: {
      subject: 'In force: {{title}}',
      text: '“{{title}}” is now in force.',
      action: 'See our commitments',
    },
    term_reminder: {
      subject: 'The agreement ends in {{days}} days: {{title}}',
      text: 'The agreement “{{title}}” ends on {{end}}, unless the parties renew it before then or its text says that it renews itself.',
      action: 'See the agreement',
    },
    term_renewed: {
      subject: 'The agreement is renewed until {{end}}: {{title}}',
      text: 'The agreement “{{title}}” is renewed. It now ends on {{end}}.',
      action: 'See the agreement',
    },
    withdrawal_notice: {
      subject: '{{leaver}} gives notice of withdrawal: {{title}}',
      text: '{{leaver}} gives notice that it withdraws from the agreement “{{title}}”. It stays bound until {{until}}; current placements are completed.\n\nReason: {{reason}}',
      action: 'See the agreement',
    },
    motion_tabled: {
      subject: 'Your answer is awaited: {{motion}}: {{title}}',
      text: 'A motion is tabled on the agreement “{{title}}”: {{motion}}. {{party}} is asked to say yes or no, in its own name.\n\nParty concerned, if any: {{about}}\nReason given: {{reason}}',
      action: 'See the agreement',
    },
    duties_orphaned: {
      subject: 'Duties to give to somebody else before {{until}}: {{title}}',
      text: 'A party is no longer bound by the agreement “{{title}}”, and nobody is accountable any more for what follows. An amendment can give it to another party before {{until}}.\n\nDuties with nobody accountable:',
      action: 'See the agreement',
    },
    duties_unassigned: {
      subject: 'Duties that still have nobody accountable: {{title}}',
      text: 'The time is over, and nobody is accountable yet for what follows in the agreement “{{title}}”. The parties can propose an amendment, or decide to suspend or end the agreement.\n\nDuties with nobody accountable:',
      action: 'See the agreement',
    },
    obligation_due: {
      subject: 'To be done by {{party}}: {{title}}',
      text: 'The time has come for {{party}} to do what it accepted in the agreement “{{title}}”, and to file the evidence:',
      action: 'See the agreement',
    },
    obligation_overdue: {
      subject: 'Past due for {{party}}: {{title}}',
      text: 'No evidence is filed for what {{party}} had to do under the agreement “{{title}}”. This message goes to your organization alone. You can file the evidence, ask for more time, or say why it is not owed.\n\nPast due:',
      action: 'See the agreement',
    },
    amendment_to_sign: {
      subject: 'An amendment to sign: {{title}}',
      text: 'Amendment {{amendment}} to the agreement “{{title}}” is ready to be signed. You are the person named to sign for {{party}}.',
      action: 'See the agreement',
    },
    amendment_called: {
      subject: 'Consensus call until {{deadline}} on an amendment: {{title}}',
      text: 'A consensus call is open on amendment {{amendment}} of the agreement “{{title}}”. {{party}} can state its position until {{deadline}}.\n\nYour silence is never acceptance of what your organization would have to do itself.\n\nAmended clauses:',
      action: 'See the agreement',
    },
    amendment_resumed: {
      subject: 'The call on an amendment goes on, until {{deadline}}: {{title}}',
      text: 'The objection that held up the call on amendment {{amendment}} of the agreement “{{title}}” is settled without a change of the text. {{party}} can state its position until {{deadline}}.\n\nAmended clauses:',
      action: 'See the agreement',
    },
    amendment_reminder: {
      subject: 'Reminder: your position on an amendment is awaited until {{deadline}}: {{title}}',
      text: '{{party}} has not yet answered all that the call on amendment {{amendment}} of the agreement “{{title}}” asks; the call ends on {{deadline}}.\n\nAmended clauses:',
      action: 'See the agreement',
    },
  },
  dutyItem: '“{{duty}}”',
  dutyItemDue: '“{{duty}}”, by {{due}}',
  clauseItem: '“{{clause}}”',
  clauseItemBecause: '“{{clause}}”, because “{{cause}}” changed',
}
