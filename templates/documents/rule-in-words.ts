import type { ClassRule, Policy } from '#machines/policy.ts'
import type { PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { PARTY_TYPE } from './words.ts'

const CLASS_RULE: Record<ClassRule, Words> = {
  all: { fr: 'toutes les parties', en: 'every party' },
  two_thirds_with_sme: {
    fr: 'les deux tiers, dont une petite ou moyenne entreprise s’il en participe',
    en: 'two thirds, with one small or medium enterprise when any takes part',
  },
  two_thirds: { fr: 'les deux tiers des parties', en: 'two thirds of the parties' },
  majority: { fr: 'la majorité des parties', en: 'a majority of the parties' },
}

function percent(share: number): Words {
  const whole = Math.round(share * 1000) / 10
  return { fr: `${String(whole).replace('.', ',')}\u00a0%`, en: `${whole}%` }
}

/** Within a sentence a kind of party takes a small letter; « Indigenous » keeps its capital in English. */
function inSentence(kind: string): string {
  return kind.startsWith('Indigenous') ? kind : kind.charAt(0).toLowerCase() + kind.slice(1)
}

function kinds(types: readonly PartyType[]): Words {
  return {
    fr: types.map((type) => inSentence(PARTY_TYPE[type].fr)).join(', '),
    en: types.map((type) => inSentence(PARTY_TYPE[type].en)).join(', '),
  }
}

function consent(policy: Policy): Words[] {
  if (policy.rule === 'unanimity') {
    return [
      {
        fr: 'Une clause est adoptée lorsque toutes les parties l’acceptent et qu’aucune ne s’y oppose.',
        en: 'A clause is adopted when every party accepts it and none objects.',
      },
    ]
  }
  return [
    {
      fr: 'Une clause est adoptée lorsque chaque catégorie de parties y consent, chacune selon sa règle.',
      en: 'A clause is adopted when each class of parties consents to it, each by its own rule.',
    },
    ...policy.classes.map(({ types, rule }) => ({
      fr: `Catégorie «\u00a0${kinds(types).fr}\u00a0»\u00a0: ${CLASS_RULE[rule].fr}.`,
      en: `Class “${kinds(types).en}”: ${CLASS_RULE[rule].en}.`,
    })),
  ]
}

function presence({ quorum, everyClassPresent, standAsideMax, rule }: Policy): Words[] {
  const [spoken, aside] = [percent(quorum), percent(standAsideMax)]
  const classes = everyClassPresent && rule === 'class_concurrence'
  return [
    {
      fr: `Quorum\u00a0: ${spoken.fr} des parties participantes se sont exprimées${classes ? ', et chaque catégorie est présente' : ''}.`,
      en: `Quorum: ${spoken.en} of the participating parties have spoken${classes ? ', and every class is present' : ''}.`,
    },
    standAsideMax === 0
      ? {
          fr: 'Aucune partie ne peut se tenir à l’écart d’une clause.',
          en: 'No party may stand aside on a clause.',
        }
      : {
          fr: `Au plus ${aside.fr} des parties participantes peuvent se tenir à l’écart d’une clause sans la bloquer.`,
          en: `At most ${aside.en} of the participating parties may stand aside on a clause without blocking it.`,
        },
  ]
}

function silence({ tacit }: Policy): Words {
  if (!tacit.allowed) {
    return { fr: 'Le silence ne vaut jamais acceptation.', en: 'Silence is never acceptance.' }
  }
  const never = kinds(tacit.neverFor)
  const except = tacit.neverFor.length > 0
  return {
    fr: `Le silence vaut acceptation après ${tacit.days}\u00a0jours (${tacit.smeDays} pour une petite ou moyenne entreprise), sauf sur une clause à acceptation expresse ou sur ses propres obligations${except ? `, et jamais pour\u00a0: ${never.fr}` : ''}.`,
    en: `Silence is acceptance after ${tacit.days} days (${tacit.smeDays} for a small or medium enterprise), except on a clause that needs express acceptance or on one’s own duties${except ? `, and never for: ${never.en}` : ''}.`,
  }
}

/** The decision policy as sentences, in the order in which it is applied. Source: reference §5. */
export function ruleInWords(policy: Policy): Words[] {
  const days = policy.minimumCallDays
  return [
    ...consent(policy),
    ...presence(policy),
    silence(policy),
    {
      fr: `L’appel à prendre position dure au moins ${days}\u00a0jours ouvrables.`,
      en: `A call for positions lasts at least ${days} business days.`,
    },
  ]
}
