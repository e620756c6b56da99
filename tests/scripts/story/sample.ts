export type Text = { fr: string; en: string }

export type Person = { id: string; name: string; org: string; title: Text; roles: string[]; email: string }

export type Organization = {
  id: string
  type: string
  roles: string[]
  name: Text
  lang: string
  optOutTacit: boolean
  people: string[]
  jurisdiction: string
  publicBody?: boolean
}

export type Clause = {
  id: string
  section: string
  title: Text
  text: Text
  responsibilityIds: string[]
  /** Letters that a party type has on the clause beside those of the catalogue. */
  extraRaci: Record<string, string>
  consent: 'express' | 'tacit_ok'
  dependsOn: string[]
  revisions: { rev: number; fr: string; en: string }[]
}

/** One transition of the story. `by`: who does it; `timer`; `derived` when it follows from something else. */
export type Op = { chart: string; entity: string; event: string; by: string; to?: string }

export type Event = {
  n: number
  at: string
  actor: string
  data: {
    deadline?: string
    objection?: string
    clause?: string
    proposedBy?: string
    witness?: string
    condition?: string
  }
  ops: Op[]
}

/** A position that the story leaves out, before an event. */
export type Fill = { before: number; at: string; by: string; entity: string; event: string }

/** The part of `sample-consortium.json` that the script is made from. */
export type Sample = {
  meta: {
    title: Text
    timeZone: string
    template: string
    termEnd: string
    signingDeadline: string
    longStopDays: number
  }
  organizations: Organization[]
  people: Person[]
  clauses: Clause[]
  events: Event[]
  fills: Fill[]
  finalStates: { chart: string; entity: string; state: string }[]
  reasons: Record<string, Text & { ground?: string }>
  /** The one named party that answers for a shared responsibility. */
  allocations: Record<string, string>
  conditions: { id: string; fr: string; en: string; owner: string; waivableBy: string }[]
  signingPlan: { turns: [string[], 'others']; witness: Record<string, string> }
}
