/** One condition that does not hold: a stable code for the reader's language, and what it speaks of. */
export type Reason = { code: string; detail?: Record<string, string | number | string[]> }

/**
 * Why a command may not be done. `Forbidden`: not this person. `Refused`: not now. `Conflict`: someone else
 * changed it first; the reason's detail holds what the text is now. `Missing`: no such clause, party, slot….
 */
export type Refusal = { kind: 'Forbidden' | 'Refused' | 'Conflict' | 'Missing'; reasons: Reason[] }

/** Thrown inside a rule, caught by `decide`; never leaves the machines. */
export class RefusalSignal extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reasons.map((reason) => reason.code).join(', '))
    this.refusal = refusal
  }
}

/** Refuses when any reason stands. */
export function refuseFor(kind: Refusal['kind'], reasons: Reason[]): void {
  if (reasons.length > 0) throw new RefusalSignal({ kind, reasons })
}

/** A condition as a list of reasons: none when it holds. */
export function unless(holds: boolean, code: string, detail?: Reason['detail']): Reason[] {
  return holds ? [] : [detail ? { code, detail } : { code }]
}

/** What a map holds under an id that someone typed; names that every object inherits (`constructor`) are not in it. */
export function ownValue<T>(map: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined
}
