import type { RaciByType, Responsibility } from '#templates/clauses/catalogue.ts'
import type { AgreementTemplate } from './template.ts'

/**
 * The letters of a responsibility under one template. A small employer keeps R and A only on the template's short
 * SME track; elsewhere it is consulted instead, and the coordinator or the navigator does the work (reference §4, §5).
 * Letters C and I stay as they are: trimming never gives an SME more to do.
 */
export function raciFor(
  { id, raci }: Pick<Responsibility, 'id' | 'raci'>,
  { smeLite }: Pick<AgreementTemplate, 'smeLite'>,
): RaciByType {
  const bound = raci.sme === 'R' || raci.sme === 'A'
  if (!bound || smeLite === null || smeLite.includes(id)) return raci
  return { ...raci, sme: 'C' }
}
