import { DAY } from '../calendar.ts'
import { all, type Condition, OTHER_CASE, type Scene } from '../chart.ts'
import type { AmendmentKind } from '../in-force/amendment.ts'
import { HIGHEST, isDelegated, isSlip, rankOf, touchedBy } from '../in-force/amendments.ts'
import { unless } from '../refusal.ts'

/** Days to say that an amendment is of more weight than it was given (AME-03). */
const CONTEST_DAYS = 15

/** The amendment that a chart is about. */
export function of({ agreement, id }: Scene) {
  const amendment = agreement.amendments[id]
  if (!amendment) throw new Error(`There is no amendment ${id}.`)
  return amendment
}

/** Once contested it is given a higher class than before, never a lower one (scenario 18). */
const notLower: Condition = (scene, event) =>
  unless(rankOf(event.kind as AmendmentKind) >= of(scene).floor, 'class_upward_only')

const isKind =
  (...kinds: AmendmentKind[]): Condition =>
  (_, event) =>
    unless(kinds.includes(event.kind as AmendmentKind), OTHER_CASE)

/** Only rights and duties among those who take part change, and the text allows it (scenario 19). */
const amongThemselves: Condition = (scene) => {
  const { agreement } = scene
  const others = touchedBy(agreement, of(scene).changes).filter((id) => !of(scene).affected.includes(id))
  return [
    ...unless(agreement.life.terms?.subsetAmendments === true, 'subset_not_allowed'),
    ...unless(others.length === 0, 'others_touched', { parties: others }),
  ]
}

const slipOrDelegated: Condition = (scene, event) =>
  event.kind === 'schedule'
    ? unless(isDelegated(scene.agreement, of(scene)), 'not_delegated')
    : unless(isSlip(scene.agreement, of(scene)), 'changes_meaning')

const contestable: Condition = (scene, event) => {
  const { kind, classedAt } = of(scene)
  const late = Date.parse(event.at) - Date.parse(classedAt ?? event.at) > CONTEST_DAYS * DAY
  return [
    ...unless(kind !== null && rankOf(kind) < HIGHEST, 'highest_class'),
    ...unless(!late, 'contest_too_late'),
    ...unless(Boolean(event.reason?.trim()), 'reason_missing'),
  ]
}

/** What the class of an amendment hangs on (AME-02 to AME-05). */
export const classConditions = {
  forAll: all(isKind('substantive', 'renewal'), notLower),
  forSome: all(isKind('subset'), notLower, amongThemselves),
  inSilence: all(isKind('corrigendum', 'schedule'), notLower, slipOrDelegated),
  contestable,
}
