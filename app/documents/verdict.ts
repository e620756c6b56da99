import type { Words } from '#machines/words.ts'
import type { Check } from './check.ts'
import { type CheckedHistory, inEnglish, inFrench } from './verify-record.ts'

/** One sentence that sums a file up: `good`, `open` for what one must decide oneself, `bad`. Never a bare « valid ». */
export type Verdict = { tone: 'good' | 'open' | 'bad'; text: Words }

function verdict(tone: Verdict['tone'], fr: string, en: string): Verdict {
  return { tone, text: { fr, en } }
}

/** Checks that say no more than: somebody else's authority, or a text whose seal was lifted. */
const NO_CHANGE = ['signature.root', 'content.recorded', 'seal.stands']

type Signing = { signed: number; missing: number; rootKnown: boolean }

/** What the checks of a PDF come to, the worst first. */
export function pdfVerdict(checks: readonly Check[], { signed, missing, rootKnown }: Signing): Verdict {
  const failed = checks.filter(({ ok }) => ok === false).map(({ check }) => check)
  const fails = (name: Check['check']) => failed.includes(name)
  if (fails('file.readable'))
    return verdict(
      'bad',
      'Ce fichier est coupé ou abîmé, ou n’est pas un PDF scellé par Entente.',
      'This file is cut short or damaged, or is not a PDF sealed by Entente.',
    )
  if (failed.some((name) => !NO_CHANGE.includes(name))) return changed(failed, signed)
  if (fails('content.recorded'))
    return verdict(
      'bad',
      'Ce PDF n’a pas changé depuis son sceau, mais l’historique donné n’a jamais scellé ce texte.',
      'This PDF has not changed since its seal, but the history given never sealed this text.',
    )
  if (fails('seal.stands'))
    return verdict(
      'bad',
      'Ce PDF n’a pas changé depuis son sceau, mais ce texte a été descellé ensuite\u00a0: ses signatures n’engagent plus.',
      'This PDF has not changed since its seal, but the text was unsealed later: its signatures no longer bind.',
    )
  if (fails('signature.root'))
    return verdict(
      'open',
      'Ce PDF n’a pas changé depuis son sceau, mais c’est une autre installation qui l’a scellé. Si on vous l’a remis comme venant d’ici, ne vous y fiez pas.',
      'This PDF has not changed since its seal, but another installation sealed it. If it was handed to you as coming from here, do not believe it.',
    )
  return standing({ signed, missing, rootKnown })
}

function changed(failed: readonly string[], signed: number): Verdict {
  if (signed === 0 && failed.includes('seal.certifies'))
    return verdict(
      'bad',
      'Ce PDF ne porte ni sceau ni signature d’Entente\u00a0: c’est une ébauche, ou un autre document.',
      'This PDF bears no seal and no signature of Entente: it is a draft, or another document.',
    )
  return verdict(
    'bad',
    'Ce PDF a été altéré, ou n’est pas ce qu’il dit être.',
    'This PDF was altered, or is not what it says it is.',
  )
}

function standing({ signed, missing, rootKnown }: Signing): Verdict {
  const [fr, en] =
    missing === 0
      ? [
          'Rien n’a changé depuis le sceau, et toutes les signatures prévues y sont.',
          'Nothing has changed since the seal, and every signature planned is there.',
        ]
      : [
          `Rien n’a changé depuis le sceau. Signatures données\u00a0: ${signed}; encore attendues\u00a0: ${missing}.`,
          `Nothing has changed since the seal. Signatures given: ${signed}; still awaited: ${missing}.`,
        ]
  if (rootKnown) return verdict('good', fr, en)
  return verdict(
    'open',
    `${fr} Qui l’a scellé n’a pas pu être comparé, faute de racine.`,
    `${en} Who sealed it could not be compared, for want of a root.`,
  )
}

/** What the checks of a history come to. */
export function historyVerdict({ bad, hashes, total }: CheckedHistory, checks: readonly Check[]): Verdict {
  const of = (name: Check['check']) => checks.filter(({ check }) => check === name)
  const fails = (name: Check['check']) => of(name).some(({ ok }) => ok === false)
  if (bad || total === 0) return broken(bad?.sequence ?? 1, hashes.length)
  if (fails('history.contents') || fails('history.sealed'))
    return verdict(
      'bad',
      'Les entrées de cet historique tiennent ensemble, mais ce qu’elles disent ne se suit pas.',
      'The entries of this history hold together, but what they say does not follow.',
    )
  if (fails('history.head') || fails('history.continues'))
    return verdict(
      'bad',
      'Cet historique tient en lui-même, mais ce n’est pas la suite de celui que vous teniez.',
      'This history agrees with itself, but it does not go on from the one you held.',
    )
  const known = of('history.head').length > 0
  return verdict(
    'good',
    `Cet historique est entier\u00a0: ${inFrench(total)}${known ? ', et la tête que vous teniez en est' : ''}.`,
    `This history is whole: ${inEnglish(total)}${known ? ', and the head you held is one of them' : ''}.`,
  )
}

function broken(sequence: number, good: number): Verdict {
  const before =
    good === 0
      ? { fr: '', en: '' }
      : {
          fr: ` Les ${inFrench(good)} d’avant tiennent; rien n’est dit de ce qui suit.`,
          en: ` The ${inEnglish(good)} before it hold; nothing is said of what follows.`,
        }
  return verdict(
    'bad',
    `Cet historique a été altéré\u00a0: l’entrée ${sequence} est la première fautive.${before.fr}`,
    `This history was altered: entry ${sequence} is the first bad one.${before.en}`,
  )
}
