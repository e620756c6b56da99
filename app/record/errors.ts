import type { Reason } from '#machines/refusal.ts'

/** A command that was not carried out; nothing was written. Mapped to a status in one place (app/web/errors.ts). */
abstract class NotDone extends Error {
  abstract readonly kind: 'Invalid' | 'Refused' | 'Forbidden' | 'Missing' | 'Conflict'

  /**
   * @param code `verb.what`, stable: for logs and scripts
   * @param reasons what failed, each with words in app/locales
   */
  constructor(
    readonly code: string,
    readonly reasons: Reason[],
  ) {
    super(`${code}: ${reasons.map((reason) => reason.code).join(', ')}`)
  }
}

/** What was typed is not of the right form. */
export class Invalid extends NotDone {
  readonly kind = 'Invalid'
}

/** The procedure does not allow it now. */
export class Refused extends NotDone {
  readonly kind = 'Refused'
}

/** This person may not do it. */
export class Forbidden extends NotDone {
  readonly kind = 'Forbidden'
}

/** There is no such agreement, clause, party or slot. */
export class Missing extends NotDone {
  readonly kind = 'Missing'
}

/** Someone else changed it first; the reasons hold what it is now. */
export class Conflict extends NotDone {
  readonly kind = 'Conflict'
}
