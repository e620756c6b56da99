import type { ClassRule, Policy, RuleName } from '#machines/policy.ts'
import type { PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { getSection } from '#templates/agreements/sections.ts'
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

const ADOPTED: Record<RuleName, Words> = {
  unanimity: {
    fr: 'toutes les parties l’acceptent et aucune ne s’y oppose',
    en: 'every party accepts it and none objects',
  },
  consensus: {
    fr: 'chaque partie s’est exprimée et aucune ne s’y oppose',
    en: 'every party has spoken and none objects',
  },
  consent_with_silence: {
    fr: 'aucune partie ne s’y oppose et que chacune a répondu, ou est réputée accepter',
    en: 'no party objects and each has answered, or is deemed to accept',
  },
  class_concurrence: {
    fr: 'chaque catégorie de parties y consent, chacune selon sa règle',
    en: 'each class of parties consents to it, each by its own rule',
  },
  supermajority_veto: {
    fr: 'la majorité requise des parties qui l’acceptent ou s’y opposent l’accepte',
    en: 'the required majority of the parties that accept it or object to it accepts it',
  },
}

function consent(policy: Policy): Words[] {
  const { fr, en } = ADOPTED[policy.rule]
  return [
    { fr: `Une clause est adoptée lorsque ${fr}.`, en: `A clause is adopted when ${en}.` },
    ...(policy.rule === 'class_concurrence' ? classesIn(policy) : []),
    ...majority(policy),
    ...decisive(policy),
    ...elsewhere(policy),
  ]
}

function classesIn(policy: Policy): Words[] {
  return policy.classes.map(({ types, rule }) => ({
    fr: `Catégorie «\u00a0${kinds(types).fr}\u00a0»\u00a0: ${CLASS_RULE[rule].fr}.`,
    en: `Class “${kinds(types).en}”: ${CLASS_RULE[rule].en}.`,
  }))
}

function majority({ threshold }: Policy): Words[] {
  if (threshold === undefined) return []
  const share = percent(threshold)
  return [
    {
      fr: `Majorité requise\u00a0: ${share.fr}. L’objection d’une partie que la clause n’oblige pas est traitée une fois, puis compte comme un refus.`,
      en: `Required majority: ${share.en}. The objection of a party that the clause does not bind is worked on once, then counts as a refusal.`,
    },
  ]
}

function decisive({ decisive: types }: Policy): Words[] {
  if (!types) return []
  return [
    {
      fr: `Aucune clause n’est adoptée sans l’acceptation expresse de\u00a0: ${kinds(types).fr}.`,
      en: `No clause is adopted without the express acceptance of: ${kinds(types).en}.`,
    },
  ]
}

function elsewhere({ onSections = [] }: Policy): Words[] {
  return onSections.map(({ sections, rule }) => ({
    fr: `Par exception, une clause des sections «\u00a0${labels(sections).fr}\u00a0» est adoptée lorsque ${ADOPTED[rule].fr}.`,
    en: `By exception, a clause of the sections “${labels(sections).en}” is adopted when ${ADOPTED[rule].en}.`,
  }))
}

/** The names of some sections, one after the other. */
export function labels(sections: readonly string[]): Words {
  const found = sections.map((id) => getSection(id).label)
  return { fr: found.map(({ fr }) => fr).join(', '), en: found.map(({ en }) => en).join(', ') }
}

function presence(policy: Policy): Words[] {
  const { quorum, quorumOf, standAsideMax } = policy
  const aside = percent(standAsideMax)
  return [
    ...(quorumOf ? [spokenBy(quorumOf)] : []),
    ...(quorum > 0 ? [spokenShare(policy)] : []),
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

function spokenBy(types: readonly PartyType[]): Words {
  const { fr, en } = kinds(types)
  return {
    fr: `Quorum\u00a0: toutes les parties de ces types se sont exprimées\u00a0: ${fr}.`,
    en: `Quorum: every party of these types has spoken: ${en}.`,
  }
}

function spokenShare({ quorum, quorumOf, everyClassPresent, rule }: Policy): Words {
  const spoken = percent(quorum)
  const classes = everyClassPresent && rule === 'class_concurrence'
  return {
    fr: `Quorum\u00a0: ${spoken.fr} des ${quorumOf ? 'autres parties' : 'parties participantes'} se sont exprimées${classes ? ', et chaque catégorie est présente' : ''}.`,
    en: `Quorum: ${spoken.en} of the ${quorumOf ? 'other' : 'participating'} parties have spoken${classes ? ', and every class is present' : ''}.`,
  }
}

function silence({ tacit }: Policy): Words[] {
  if (!tacit.allowed) {
    return [{ fr: 'Le silence ne vaut jamais acceptation.', en: 'Silence is never acceptance.' }]
  }
  const never = kinds(tacit.neverFor)
  const except = tacit.neverFor.length > 0
  return [
    {
      fr: `Le silence vaut acceptation après ${tacit.days}\u00a0jours (${tacit.smeDays} pour une petite ou moyenne entreprise), sauf sur une clause à acceptation expresse ou sur ses propres obligations${except ? `, et jamais pour\u00a0: ${never.fr}` : ''}.`,
      en: `Silence is acceptance after ${tacit.days} days (${tacit.smeDays} for a small or medium enterprise), except on a clause that needs express acceptance or on one’s own duties${except ? `, and never for: ${never.en}` : ''}.`,
    },
    ...silentSections(tacit),
  ]
}

function silentSections({ neverOn, onlyOn }: Policy['tacit']): Words[] {
  return [
    ...(neverOn
      ? [
          {
            fr: `Le silence ne compte jamais dans les sections «\u00a0${labels(neverOn).fr}\u00a0».`,
            en: `Silence never counts in the sections “${labels(neverOn).en}”.`,
          },
        ]
      : []),
    ...(onlyOn
      ? [
          {
            fr: `Le silence ne compte que dans les sections «\u00a0${labels(onlyOn).fr}\u00a0».`,
            en: `Silence counts only in the sections “${labels(onlyOn).en}”.`,
          },
        ]
      : []),
  ]
}

/** The decision policy as sentences, in the order in which it is applied. Source: reference §5. */
export function ruleInWords(policy: Policy): Words[] {
  const days = policy.minimumCallDays
  return [
    ...consent(policy),
    ...presence(policy),
    ...silence(policy),
    {
      fr: `L’appel à prendre position dure au moins ${days}\u00a0jours ouvrables.`,
      en: `A call for positions lasts at least ${days} business days.`,
    },
  ]
}
