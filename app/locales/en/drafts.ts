export const drafts = {
  found: 'Your draft of this clause',
  foundSince: 'Begun on revision {{base}}, kept',
  foundOnly: 'It is in the fields below. Only you see it; nothing is published.',
  discard: 'Throw the draft away',
  discardConsequence: 'What you wrote will be erased; the clause stays as it is published.',
  discardConfirm: 'Throw away what I wrote',
  local: 'A text was left on this device',
  localSince: 'The line was down: this text was kept nowhere else. It dates from',
  localTake: 'Take this text up',
  localDrop: 'Throw it away',
  keep: 'Keep as a draft',
  kept: 'Draft kept',
  unkept: 'Not kept yet…',
  offline: 'Offline: kept on this device only. We keep trying.',
  refused: 'Kept on this device only. Sign in from another window, then go on here.',
  merge: {
    heading: 'Bring the two texts together',
    settled_one:
      '{{count}} passage that only one of you changed, or both in the same way, is taken as it is.',
    settled_other:
      '{{count}} passages that only one of you changed, or both in the same way, are taken as they are.',
    title: { fr: 'You both changed the title in French', en: 'You both changed the title in English' },
    text: {
      fr: 'Text in French, passage {{number}}: you both changed it',
      en: 'Text in English, passage {{number}}: you both changed it',
    },
    summary: {
      fr: 'In plain words, in French, passage {{number}}: you both changed it',
      en: 'In plain words, in English, passage {{number}}: you both changed it',
    },
    mine: 'My text',
    theirs: 'Their text',
    both: 'Both, mine first',
    nothing: 'This passage is taken out.',
    send: 'Bring together in my draft',
  },
}
