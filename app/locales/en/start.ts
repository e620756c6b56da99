import type { start as french } from '../fr/start.ts'

/** The page on which an agreement starts. */
export const start: typeof french = {
  title: 'Start an agreement',
  lead: 'A few choices are enough: you will have a draft in both languages at once, that only you can see.',
  instrument: {
    title: 'Is an agreement the right instrument?',
    yes: 'Yes, if several organizations decide together who does what, and each answers for its share.',
    others: 'When something else is needed',
    adhesion:
      'One organization sets all the terms and the others can only accept them: that is a contract of adhesion.',
    employment:
      'A person is hired, or their pay and hours are set: that is an employment contract, or the collective agreement.',
    purchase: 'Goods or a service are bought: that is a contract, often after a call for tenders.',
    land: 'A right in land or in a building is sold, leased or given up: that is a deed or a lease. The rights of an Indigenous people to its lands are not settled here.',
    existing:
      'An agreement already binds the same organizations on the same matter: it is better to amend that one.',
    funding: 'The aim is to pay a grant: the funder has a contribution agreement of its own.',
    doubt: 'When in doubt, ask your legal counsel before you write.',
  },
  template: {
    label: 'A template to start from',
    clauses_one: 'One proposed clause, in both languages.',
    clauses_other: '{{count}} proposed clauses, in both languages.',
    rule: 'How a clause is adopted',
    parties: 'Who takes part',
    exactly_one: 'One only.',
    exactly_other: 'Exactly {{count}}.',
    atLeast_one: 'At least one.',
    atLeast_other: 'At least {{count}}.',
    atMost_one: 'Optional, at most one.',
    atMost_other: 'Optional, at most {{count}}.',
    ifAny: 'Optional.',
  },
  titleHeading: 'Its name',
  titleFr: 'Title in French',
  titleFrHint: 'For example: Stages en milieu syndiqué.',
  titleEn: 'Title in English',
  titleEnHint: 'For example: Placements in a unionized workplace.',
  convenorHeading: 'Who convenes it',
  convenorText: 'The convenor writes the draft and invites the others. Its voice weighs no more than theirs.',
  convenorIs: 'Convenor:',
  organization: 'Convenor',
  officeFr: 'Your office, in French',
  officeFrHint: 'As it will stand in the agreement. Empty: the one in the directory.',
  officeEn: 'Your office, in English',
  officeEnHint: 'If only one language is filled in, it stands for both.',
  languageHeading: 'Languages and time',
  regimeLabel: 'Which text is authentic',
  regime: {
    equal: 'Both texts are equally authentic',
    french_prevails: 'French prevails',
    english_prevails: 'English prevails',
  },
  regimeHint: {
    equal: 'Neither is a translation: where they differ, one looks for the meaning that both share.',
    french_prevails: 'Where they differ, the French counts. In Quebec the law may ask for it: check.',
    english_prevails: 'Where they differ, the English counts.',
  },
  timeZone: 'Time zone',
  timeZoneHint: 'Deadlines fall at the end of the day, by this clock.',
  zone: {
    'America/St_Johns': 'Newfoundland (St. John’s)',
    'America/Halifax': 'Atlantic (Halifax, Moncton, Charlottetown)',
    'America/Toronto': 'Eastern (Toronto, Montréal, Iqaluit)',
    'America/Winnipeg': 'Central (Winnipeg)',
    'America/Regina': 'Saskatchewan (Regina)',
    'America/Edmonton': 'Mountain (Edmonton, Yellowknife)',
    'America/Whitehorse': 'Yukon (Whitehorse)',
    'America/Vancouver': 'Pacific (Vancouver)',
  },
  nextHeading: 'What happens next',
  nextText:
    'The draft opens with the clauses of the template, which you change as you like. Nobody is told of it before you invite the other organizations.',
  fixed:
    'The template, both titles, the authentic text and the time zone enter the record and do not change any more.',
  send: 'Start the agreement',
  noOrganization: 'You act for no organization',
  noOrganizationText:
    'An agreement is convened by an organization. Ask the person who administers this site to add you to yours.',
  backHome: 'Back to home',
}
