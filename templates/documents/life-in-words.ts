import type { Content } from '#machines/content.ts'
import type { Terms } from '#machines/in-force/life.ts'
import type { Words } from '#machines/words.ts'
import { dateInWords } from './calendar.ts'
import { labels } from './rule-in-words.ts'
import { PARTY_TYPE } from './words.ts'

type Named = (party: string) => Words

/** Who must have signed for it to be signed. */
function signed({ mode, threshold }: Content['signing'], named: Named): Words[] {
  if (mode === 'all' || !threshold)
    return [
      {
        fr: 'Elle est signée lorsque toutes les parties ont signé.',
        en: 'It is signed when every party has signed.',
      },
    ]
  const essential = threshold.essential.map(named)
  return [
    {
      fr: `Elle est signée lorsqu’au moins ${threshold.parties}\u00a0parties ont signé.`,
      en: `It is signed when at least ${threshold.parties} parties have signed.`,
    },
    ...(essential.length > 0 ? [essentialOnes(essential)] : []),
    ...threshold.types.map(({ type, count }) => ({
      fr: `Parmi elles, de la catégorie «\u00a0${PARTY_TYPE[type].fr}\u00a0»\u00a0: au moins\u00a0${count}.`,
      en: `Among them, of the class “${PARTY_TYPE[type].en}”: at least ${count}.`,
    })),
  ]
}

function essentialOnes(parties: Words[]): Words {
  return {
    fr: `Rien ne prend effet sans la signature de\u00a0: ${parties.map(({ fr }) => fr).join(', ')}.`,
    en: `Nothing takes effect without the signature of: ${parties.map(({ en }) => en).join(', ')}.`,
  }
}

/** What it waits for after the signatures, and for how long. */
function effect(said: Content['effect'], named: Named): Words[] {
  const { retroactiveTo, firstOfMonth, longStopDays, conditions = [] } = said
  const since = retroactiveTo === undefined ? null : dateInWords(retroactiveTo)
  return [
    ...(since
      ? [
          {
            fr: `Toutes les parties conviennent qu’une fois en vigueur elle a effet depuis le ${since.fr}.`,
            en: `Every party agrees that once in force it has effect from ${since.en}.`,
          },
        ]
      : []),
    ...conditions.map((one) => condition(one, named)),
    ...(firstOfMonth
      ? [
          {
            fr: 'Elle prend effet le premier jour d’un mois.',
            en: 'It takes effect on the first day of a month.',
          },
        ]
      : []),
    ...(longStopDays === undefined
      ? []
      : [
          {
            fr: `Si une condition n’est pas remplie ${longStopDays}\u00a0jours après la dernière signature, elle est abandonnée.`,
            en: `If a condition is not met ${longStopDays} days after the last signature, it is given up.`,
          },
        ]),
  ]
}

type Condition = NonNullable<Content['effect']['conditions']>[number]

function condition({ title, owner, evidence, until, ...waiving }: Condition, named: Named): Words {
  const whose = owner === '' ? null : named(owner)
  const day = until === undefined ? null : dateInWords(until)
  const told = waiver(waiving, named)
  return {
    fr: [
      `Condition préalable\u00a0: ${title.fr}${whose ? ` (${whose.fr})` : ''}.`,
      ...(evidence?.fr ? [`Ce qui le montre\u00a0: ${evidence.fr}.`] : []),
      ...(day ? [`Au plus tard le ${day.fr}.`] : []),
      told.fr,
    ].join(' '),
    en: [
      `Condition precedent: ${title.en}${whose ? ` (${whose.en})` : ''}.`,
      ...(evidence?.en ? [`What shows it: ${evidence.en}.`] : []),
      ...(day ? [`On ${day.en} at the latest.`] : []),
      told.en,
    ].join(' '),
  }
}

function waiver({ waivable, waivableBy }: Pick<Condition, 'waivable' | 'waivableBy'>, named: Named): Words {
  if (!waivable) return { fr: 'Personne ne peut y renoncer.', en: 'Nobody may waive it.' }
  if (!waivableBy)
    return {
      fr: 'Les parties qui ont signé peuvent y renoncer ensemble.',
      en: 'The parties that have signed may waive it together.',
    }
  const who = waivableBy.map(named)
  return {
    fr: `Peuvent y renoncer ensemble\u00a0: ${who.map(({ fr }) => fr).join(', ')}.`,
    en: `May waive it together: ${who.map(({ en }) => en).join(', ')}.`,
  }
}

const ACCESSION: Record<Terms['accession'], Words> = {
  closed: { fr: 'Personne ne s’y joint après la signature.', en: 'Nobody joins it after the signatures.' },
  express: {
    fr: 'Une organisation s’y joint si toutes les parties l’acceptent expressément.',
    en: 'An organization joins it when every party accepts expressly.',
  },
  no_objection: {
    fr: 'Une organisation s’y joint si aucune partie ne refuse dans les 15\u00a0jours; le silence d’une organisation autochtone ou publique ne compte pas.',
    en: 'An organization joins it when no party refuses within 15 days; the silence of an Indigenous or public organization does not count.',
  },
}

function terms(said: Terms): Words[] {
  return [...minimum(said), ...leaving(said), ...renewal(said), ACCESSION[said.accession], ...changes(said)]
}

function minimum({ minimum: parties, essential, cureDays }: Terms): Words[] {
  const kinds = Object.entries(essential) as [keyof typeof PARTY_TYPE, number][]
  return [
    {
      fr: `Il faut au moins ${parties}\u00a0parties; s’il en manque, les autres ont ${cureDays}\u00a0jours pour y remédier, sans quoi l’entente prend fin.`,
      en: `It needs at least ${parties} parties; if one is missing, the others have ${cureDays} days to make up for it, or the agreement ends.`,
    },
    ...kinds.map(([type, count]) => ({
      fr: `De la catégorie «\u00a0${PARTY_TYPE[type].fr}\u00a0», il en faut au moins\u00a0${count}.`,
      en: `Of the class “${PARTY_TYPE[type].en}”, it needs at least ${count}.`,
    })),
  ]
}

function leaving({ noticeDays }: Terms): Words[] {
  return [
    {
      fr: `Une partie se retire après un préavis écrit de ${noticeDays}\u00a0jours; les stages en cours se terminent.`,
      en: `A party withdraws after ${noticeDays} days’ written notice; current placements finish.`,
    },
  ]
}

function renewal({ renewal: how, renewalMonths: months, renewalsMax: most }: Terms): Words[] {
  if (how === 'express')
    return [
      {
        fr: 'Elle se renouvelle seulement si toutes les parties le disent expressément avant sa fin.',
        en: 'It is renewed only if every party says so expressly before its end.',
      },
    ]
  return [
    {
      fr: `Elle se renouvelle d’elle-même pour ${months}\u00a0mois, au plus ${most}\u00a0fois; qui ne veut pas le dit avant la fin.`,
      en: `It renews by itself for ${months} months, at most ${most} times; whoever does not wish to says so before the end.`,
    },
  ]
}

function changes({ subsetAmendments, delegated, survivalMonths }: Terms): Words[] {
  const sections = labels(delegated)
  return [
    ...(subsetAmendments
      ? [
          {
            fr: 'Quelques parties peuvent modifier entre elles leurs propres devoirs, sans toucher à ceux des autres.',
            en: 'Some parties may change their own duties among themselves, without touching those of the others.',
          },
        ]
      : []),
    ...(delegated.length > 0
      ? [
          {
            fr: `Le comité directeur tient à jour, par approbation tacite, les sections «\u00a0${sections.fr}\u00a0».`,
            en: `The steering committee keeps, by silence procedure, the sections “${sections.en}” up to date.`,
          },
        ]
      : []),
    ...(survivalMonths === undefined
      ? []
      : [
          {
            fr: `Ce qui survit à l’entente prend fin ${survivalMonths}\u00a0mois après elle.`,
            en: `What outlives the agreement ends ${survivalMonths} months after it.`,
          },
        ]),
  ]
}

/** How the agreement comes to have effect, lives and ends, as sentences: whatever of it is under the seal is read here. */
export function lifeInWords(content: Content): Words[] {
  const names = new Map(content.parties.map(({ id, name }) => [id, name]))
  const named = (party: string) => names.get(party) ?? { fr: party, en: party }
  return [
    ...signed(content.signing, named),
    ...effect(content.effect, named),
    ...(content.terms ? terms(content.terms) : []),
    {
      fr: `Les décisions suivent la procédure ${content.procedure}.`,
      en: `Decisions follow the procedure ${content.procedure}.`,
    },
  ]
}
