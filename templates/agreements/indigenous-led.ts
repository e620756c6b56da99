import { closing } from './indigenous-led/closing.ts'
import { learning } from './indigenous-led/learning.ts'
import { opening } from './indigenous-led/opening.ts'
import { partnershipParties } from './indigenous-led/parties.ts'
import { resources } from './indigenous-led/resources.ts'
import type { AgreementTemplate } from './template.ts'

/** An Indigenous partner convenes, holds the pen and sets the pace: nothing is adopted without it (reference §5.4). */
export const indigenousLed: AgreementTemplate = {
  id: 'indigenous_led',
  name: {
    fr: 'Accord de partenariat dirigé par une organisation autochtone',
    en: 'Indigenous-led partnership accord',
  },
  summary: {
    fr: 'Pour un gouvernement ou un organisme autochtone qui réunit autour de lui des établissements et d’autres partenaires. Il convoque, tient la plume, fixe le protocole et le rythme; rien n’est adopté sans son accord exprès. Faites relire ce texte par une lectrice ou un lecteur autochtone avant de vous en servir. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For an Indigenous government or organization that brings institutions and other partners together around it. It convenes, holds the pen, sets the protocol and the pace; nothing is adopted without its express agreement. Have an Indigenous reader review this text before you use it. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: partnershipParties,
  policy: {
    rule: 'consensus',
    classes: [],
    quorum: 0.75,
    quorumOf: ['indigenous'],
    everyClassPresent: false,
    decisive: ['indigenous'],
    standAsideMax: 0.25,
    tacit: { allowed: false, days: 0, smeDays: 0, neverFor: ['indigenous', 'government'] },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Une clause est adoptée quand chaque partie s’est exprimée, qu’aucune ne s’y oppose et que chaque partenaire autochtone l’accepte expressément. Au plus un quart des autres parties peut se tenir à l’écart. Une partie à qui la clause confie une tâche l’accepte ou s’y oppose; elle ne peut pas se tenir à l’écart. Le silence ne vaut jamais acceptation. Exemple : si toutes les autres parties acceptent une clause et que le partenaire autochtone s’abstient en attendant d’avoir entendu ses Aînées et Aînés, alors la clause n’est pas adoptée : elle attend le partenaire autochtone, aussi longtemps qu’il le faut.',
    en: 'A clause is adopted when each Party has spoken, none objects, and each Indigenous partner expressly accepts it. At most one quarter of the other Parties may stand aside. A Party to which the clause gives a task accepts it or objects to it; it may not stand aside. Silence never counts as acceptance. Example: if all other Parties accept a clause and the Indigenous partner abstains until it has heard its Elders, then the clause is not adopted: it waits for the Indigenous partner, for as long as that takes.',
  },
  signingTurns: [
    ['indigenous'],
    ['institution', 'employer', 'sme', 'government', 'community', 'learner_association'],
  ],
  smeLite: ['gov-03', 'gov-05', 'gov-07', 'ind-01', 'ind-02', 'ind-04', 'ind-07', 'equ-04', 'dat-01'],
  clauses: [...opening, ...learning, ...resources, ...closing],
}
