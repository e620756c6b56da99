import { closing } from './regional-consortium/closing.ts'
import { opening } from './regional-consortium/opening.ts'
import { consortiumParties } from './regional-consortium/parties.ts'
import { people } from './regional-consortium/people.ts'
import { placements } from './regional-consortium/placements.ts'
import { resources } from './regional-consortium/resources.ts'
import type { AgreementTemplate } from './template.ts'

/** Many institutions and hosts in one region: every group of parties agrees by its own rule (reference §5.1). */
export const regionalConsortium: AgreementTemplate = {
  id: 'regional_consortium',
  name: {
    fr: 'Protocole d’entente — Consortium régional d’AIT',
    en: 'MOU — Regional WIL consortium',
  },
  summary: {
    fr: 'Pour plusieurs établissements d’une région qui réunissent leurs offres d’apprentissage intégré au travail avec des employeurs de toutes tailles. Un syndicat, un partenaire autochtone, un organisme communautaire ou une association étudiante peuvent y prendre part. Un bailleur de fonds y est partie ou l’observe. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For several institutions in one region that bring their work-integrated learning offers together with employers of all sizes. A union, an Indigenous partner, a community body or a learner association can take part. A funder is a party to it or observes it. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: consortiumParties,
  policy: {
    rule: 'class_concurrence',
    classes: [
      { types: ['institution'], rule: 'all' },
      { types: ['employer', 'sme'], rule: 'two_thirds_with_sme' },
      { types: ['union'], rule: 'all' },
      { types: ['indigenous'], rule: 'all' },
      { types: ['community', 'learner_association'], rule: 'majority' },
    ],
    quorum: 0.75,
    everyClassPresent: true,
    standAsideMax: 0.25,
    tacit: { allowed: true, days: 15, smeDays: 20, neverFor: ['indigenous', 'government'] },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Chaque groupe de parties décide selon sa propre règle : tous les établissements, les deux tiers des employeurs dont au moins une PME, tous les syndicats, tous les partenaires autochtones, la majorité des organismes communautaires et des associations étudiantes. Les trois quarts des parties se sont exprimés, et chaque groupe est présent. Au plus un quart des parties peut se tenir à l’écart. Aucune obligation n’est imposée à une partie qui ne l’a pas acceptée expressément. Le silence peut valoir acceptation après 15 jours, ou 20 jours pour une PME, dans les seuls cas que permet l’entente, et jamais pour un partenaire autochtone ou un gouvernement. Exemple : si les sept établissements acceptent une clause et que l’unique syndicat s’y oppose, alors la clause n’est pas adoptée, parce que le groupe des syndicats n’est pas d’accord. Si l’unique syndicat se tient à l’écart de la clause sur la qualité des stages, qui ne lui confie aucune tâche, alors elle n’est pas adoptée non plus, parce que personne dans son groupe ne l’accepte.',
    en: 'Each group of Parties decides by its own rule: all institutions, two thirds of employers including at least one SME, all unions, all Indigenous partners, a majority of community bodies and learner associations. Three quarters of the Parties have spoken, and each group is present. At most one quarter of the Parties may stand aside. No duty is imposed on a Party that has not expressly accepted it. Silence may count as acceptance after 15 days, or 20 days for an SME, only in the cases that the agreement allows, and never for an Indigenous partner or a government. Example: if the seven institutions accept a clause and the only union objects to it, then the clause is not adopted, because the group of unions does not agree. If the only union stands aside on the placement quality clause, which gives it no task, then it is not adopted either, because nobody in its group accepts it.',
  },
  signingTurns: [],
  smeLite: [
    'gov-03',
    'gov-05',
    'rec-01',
    'rec-03',
    'qua-01',
    'qua-10',
    'sup-01',
    'saf-01',
    'saf-02',
    'wag-01',
    'dat-01',
    'dat-04',
  ],
  clauses: [...opening, ...placements, ...people, ...resources, ...closing],
}
