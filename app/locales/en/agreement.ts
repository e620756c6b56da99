export const agreement = {
  overline_one: 'Memorandum of understanding · {{count}} organization',
  overline_other: 'Memorandum of understanding · {{count}} organizations',
  until: 'until {{deadline}}',
  paused: 'call paused',
  from: 'in force on {{date}}',
  stage: {
    review: 'In review',
    call: 'Consensus call',
    agreed: 'Text agreed',
    signing: 'Signature',
    in_force: 'In force',
  },
  tab: {
    text: 'Text',
    responsibilities: 'Responsibilities',
    consensus: 'Consensus',
    commitments: 'Our commitments',
    parties: 'Parties',
    signature: 'Signature',
    documents: 'Documents',
    history: 'History',
  },
  seat: {
    label: 'Organization for which you read',
    now: 'You read for {{party}}.',
    change: 'Read for {{party}}',
  },
}
