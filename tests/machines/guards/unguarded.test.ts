import { expect, it } from 'vitest'
import { charts } from '#machines/charts/index.ts'
import { transitionsOf } from './watching.ts'

/** Transitions that no guard can refuse, and what stands in its place. */
const UNGUARDED = {
  /** Who may do it and when is asked by the command, before any chart: each is refused in its own rule's tests. */
  asked_by_the_command: 'AGR-01 AGR-03 AME-06 AME-17 AME-19 OBJ-02 OBJ-07 OBJ-08 PAR-03 PAR-04 PAR-16 PAR+1',
  /** The last of several, taken when each guard before it refuses. */
  otherwise: 'AGR-12 AME-12 CLA-21 PAR-14 POS-07 SIG-02',
  /** A consequence of what another chart just did: it is refused by not being derived (readings §9). */
  derived:
    'AGR-08 AGR-15 AGR-20 AGR+1 AGR-29 AME-08 CLA-01 CLA-07 CLA-11 CLA-12 CLA-13 CLA-18 CLA-20 CLA-23 CLA-24 CLA-25 CLA-26 OBL-15 PAR-20 POS-08 SIG-13',
}

it('every transition without a guard is known, and why it needs none', () => {
  const without = Object.values(charts)
    .flatMap(transitionsOf)
    .filter(({ guard }) => guard === undefined)
  const listed = Object.values(UNGUARDED).flatMap((ids) => ids.split(' '))
  expect([...new Set(without.map(({ id }) => id))].toSorted()).toEqual(listed.toSorted())
})
