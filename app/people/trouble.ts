/** Why a request about people was refused: the shape that app/web maps to a status and to words. */
type Reason = { code: string; detail?: Record<string, unknown> }

/** What was typed cannot be taken: one code per field. */
export class Unacceptable extends Error {
  readonly kind = 'Invalid'
  readonly code = 'wrong_form'
  readonly reasons: Reason[]
  constructor(readonly fields: Record<string, string>) {
    super(`Not acceptable: ${JSON.stringify(fields)}`)
    this.reasons = Object.entries(fields).map(([field, code]) => ({ code, detail: { field } }))
  }
}

/** Nobody is signed in and somebody must be. Pages lead to the sign-in page, and back. */
export class SignInNeeded extends Error {
  readonly kind = 'Forbidden'
  readonly code = 'sign_in_needed'
  readonly reasons: Reason[] = []
}

/** Somebody is signed in, who may not do this. */
export class NotAllowed extends Error {
  readonly kind = 'Forbidden'
  readonly code = 'administrators_only'
  readonly reasons: Reason[] = []
}

/** An organization of this name is in the directory; `id` says which. */
export class KnownOrganization extends Error {
  readonly kind = 'Refused'
  readonly code = 'organization.known'
  readonly reasons: Reason[]
  constructor(readonly id: string) {
    super(`The organization is known as ${id}.`)
    this.reasons = [{ code: 'organization_known', detail: { id } }]
  }
}

/** This installation has its first administrator already; it is given only once. */
export class AlreadySetUp extends Error {
  readonly kind = 'Refused'
  readonly code = 'already_set_up'
  readonly reasons: Reason[] = []
}

/** Too many links were asked for. `minutes` says when to try again. */
export class TooMany extends Error {
  readonly kind = 'Refused'
  readonly code = 'too_many_links'
  readonly reasons: Reason[]
  constructor(readonly minutes: number) {
    super(`Too many links were asked for; wait ${minutes} min.`)
    this.reasons = [{ code: 'try_again_in', detail: { count: minutes } }]
  }
}
