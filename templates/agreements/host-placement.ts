import { closing } from './host-placement/closing.ts'
import { opening } from './host-placement/opening.ts'
import { hostPlacementParties } from './host-placement/parties.ts'
import { placements } from './host-placement/placements.ts'
import { resources } from './host-placement/resources.ts'
import type { AgreementTemplate } from './template.ts'

/** One set of terms for many institutions and many hosts: a host signs once (reference §5.2). */
export const hostPlacement: AgreementTemplate = {
  id: 'host_placement',
  name: {
    fr: 'Entente-cadre de stages — plusieurs établissements, plusieurs milieux (avec volet PME)',
    en: 'Placement framework agreement — several institutions, several hosts (with SME track)',
  },
  summary: {
    fr: 'Pour un ou plusieurs établissements et les organisations d’accueil de leurs stages. Une organisation d’accueil signe une fois pour tous les établissements; chaque stage demande ensuite une confirmation d’une page. Une PME suit un volet allégé. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For one or more institutions and the host organizations of their placements. A host organization signs once for all institutions; each placement then needs a one-page confirmation. An SME follows a lighter track. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: hostPlacementParties,
  policy: {
    rule: 'consent_with_silence',
    classes: [],
    quorum: 0,
    quorumOf: ['institution'],
    everyClassPresent: false,
    standAsideMax: 1,
    tacit: { allowed: true, days: 10, smeDays: 15, neverFor: ['indigenous', 'government'] },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Une clause est adoptée quand aucune partie ne s’y oppose et que chacune a répondu, ou que son silence compte. Tous les établissements se sont exprimés; chaque organisation d’accueil accepte elle-même ce que la clause lui confie. Le silence peut valoir acceptation après 10 jours, ou 15 jours pour une PME, dans les seuls cas que permet l’entente, et jamais pour un partenaire autochtone ou un gouvernement. Exemple : si trois organisations d’accueil sur 20 ne répondent pas à la clause sur les communications, qui ne leur confie aucune tâche, alors elle est adoptée sans elles et l’entente le dit; si une clause confie une tâche à l’une d’elles, alors elle attend sa réponse.',
    en: 'A clause is adopted when no Party objects and each has answered, or its silence counts. All institutions have spoken; each host organization itself accepts what the clause gives it to do. Silence may count as acceptance after 10 days, or 15 days for an SME, only in the cases that the agreement allows, and never for an Indigenous partner or a government. Example: if three host organizations out of 20 do not answer on the communications clause, which gives them no task, then it is adopted without them and the agreement says so; if a clause gives a task to one of them, then it waits for that answer.',
  },
  signingTurns: [],
  smeLite: [
    'gov-05',
    'rec-08',
    'qua-01',
    'qua-02',
    'sup-01',
    'sup-04',
    'saf-01',
    'saf-03',
    'saf-05',
    'saf-07',
    'wag-01',
    'tra-02',
  ],
  clauses: [...opening, ...placements, ...resources, ...closing],
}
