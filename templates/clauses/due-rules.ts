import type { Words } from '#machines/words.ts'
import { catalogue } from './catalogue.ts'

/** How often a duty comes back by itself. */
export const RHYTHMS = ['P1M', 'P3M', 'P6M', 'P1Y', 'cohort'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** When a duty is due, as one chooses it. */
export type DueChoice =
  | { kind: 'continuous' }
  | { kind: 'every'; rhythm: Rhythm }
  | { kind: 'once' | 'each'; anchor: string; side: 'before' | 'after'; amount: number; unit: 'D' | 'M' }

/**
 * What a due date can hang on, in words: as the catalogue says it in its own labels, so that a rule made here and one
 * of the catalogue read alike. In the order of the catalogue.
 */
export const anchors: ReadonlyMap<string, Words> = new Map(
  [...catalogue.values()].flatMap(({ due, dueLabel }) => {
    const [, anchor] = /^(?:once|each):([a-z._]+)/.exec(due) ?? []
    const fr = /(?:avant|après|moment\s:) (.+)$/.exec(dueLabel.fr)?.[1]
    const en = /(?:before|after|moment:) (.+)$/.exec(dueLabel.en)?.[1]
    return anchor && fr && en ? [[anchor, { fr, en }] as const] : []
  }),
)

/**
 * A rule in the grammar of the catalogue (reference §4) and its label in both languages.
 *
 * @throws when the anchor is not one of `anchors`
 */
export function dueRule(choice: DueChoice): { due: string; dueLabel: Words } {
  if (choice.kind === 'continuous')
    return { due: 'continuous', dueLabel: { fr: 'En tout temps', en: 'At all times' } }
  if (choice.kind === 'every') return { due: everyRule(choice.rhythm), dueLabel: EVERY[choice.rhythm] }
  const { kind, anchor, side, amount, unit } = choice
  const words = anchors.get(anchor)
  if (!words) throw new Error(`No anchor "${anchor}"`)
  const fr = `au plus tard ${amount === 0 ? 'à ce moment\u00a0:' : shift.fr(amount, unit, side)} ${words.fr}`
  const en = `no later than ${amount === 0 ? 'this moment:' : shift.en(amount, unit, side)} ${words.en}`
  const dueLabel =
    kind === 'each'
      ? { fr: `Chaque fois, ${fr}`, en: `Each time, ${en}` }
      : { fr: capital(fr), en: capital(en) }
  return { due: `${kind}:${anchor}${side === 'before' ? '-' : '+'}P${amount}${unit}`, dueLabel }
}

const EVERY: Record<Rhythm, Words> = {
  P1M: { fr: 'Chaque mois', en: 'Every month' },
  P3M: { fr: 'Tous les trois mois', en: 'Every three months' },
  P6M: { fr: 'Tous les six mois', en: 'Every six months' },
  P1Y: { fr: 'Chaque année', en: 'Every year' },
  cohort: { fr: 'À chaque cohorte', en: 'With every cohort' },
}

function everyRule(rhythm: Rhythm): string {
  return `every:${rhythm}`
}

type Shift = (amount: number, unit: 'D' | 'M', side: 'before' | 'after') => string

const shift: Record<'fr' | 'en', Shift> = {
  fr: (amount, unit, side) =>
    `${amount} ${unit === 'M' ? 'mois' : amount < 2 ? 'jour' : 'jours'} ${side === 'before' ? 'avant' : 'après'}`,
  en: (amount, unit, side) => `${amount} ${unit === 'M' ? 'month' : 'day'}${amount === 1 ? '' : 's'} ${side}`,
}

/** The choice behind a rule; null for a rule that cannot be made here, such as one with a day of the year. */
export function dueChoice(due: string): DueChoice | null {
  if (due === 'continuous') return { kind: 'continuous' }
  const rhythm = RHYTHMS.find((one) => everyRule(one) === due)
  if (rhythm) return { kind: 'every', rhythm }
  const hung = /^(once|each):([a-z._]+)([+-])P(\d+)([DM])$/.exec(due)
  if (!hung || !anchors.has(hung[2] ?? '')) return null
  const [, kind, anchor = '', sign, amount, unit] = hung
  return {
    ...{ kind: kind as 'once' | 'each', anchor, side: sign === '-' ? 'before' : 'after' },
    ...{ amount: Number(amount), unit: unit as 'D' | 'M' },
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
