import { NO_LIFE } from './in-force/life.ts'
import { NO_SIGNING } from './signing/slot.ts'
import type { Agreement } from './state.ts'
import { NO_TALK } from './talk/talk.ts'

/** What an agreement is before its first fact says anything of it. */
export function blank(): Agreement {
  return {
    id: '',
    procedure: '',
    status: 'draft',
    template: '',
    title: { fr: '', en: '' },
    timeZone: 'America/Toronto',
    regime: 'equal',
    policy: {
      rule: 'unanimity',
      classes: [],
      quorum: 1,
      everyClassPresent: false,
      standAsideMax: 0,
      tacit: { allowed: false, days: 0, smeDays: 0, neverFor: [] },
      minimumCallDays: 10,
    },
    policyLocked: false,
    vacancy: null,
    createdAt: '',
    activeAt: '',
    idleTold: [],
    parties: {},
    seats: [],
    order: [],
    clauses: {},
    removed: [],
    positions: {},
    understood: {},
    waived: {},
    objections: {},
    call: null,
    calls: 0,
    calendars: {},
    concordance: null,
    approvals: {},
    plan: { turns: {}, notBefore: null, endsOn: null },
    seals: [],
    slots: {},
    signing: NO_SIGNING,
    effectiveAt: null,
    obligations: {},
    amendments: {},
    motions: {},
    talk: NO_TALK,
    life: NO_LIFE,
  }
}
