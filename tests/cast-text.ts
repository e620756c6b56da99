import type { NewClause } from '#machines/rules/drafting.ts'
import { body, duty, words } from './cast.ts'

/** Binds nobody. */
const purpose = body(
  words('But', 'Purpose'),
  words('Les parties forment ensemble la relève.', 'The parties train the next generation together.'),
)

/** Binds the employer and the university. */
const placements = body(
  words('Stages', 'Placements'),
  words(
    'L’employeur offre douze places de stage par année. Il peut aviser l’université par courriel.',
    'The employer offers twelve placements a year. It may notify the university by e-mail.',
  ),
  {
    responsibilities: [
      duty('rec-03', words('Offrir des places', 'Offer placements'), {
        hydraulis: 'A',
        uconf: 'R',
        utt412: 'C',
      }),
    ],
  },
)

/** Binds the union and the employer. */
const mentoring = body(
  words('Compagnonnage', 'Mentoring'),
  words(
    'Une compagne ou un compagnon accompagne chaque stagiaire.',
    'A journeyperson accompanies each learner.',
  ),
  {
    responsibilities: [
      duty('sup-03', words('Accompagner', 'Mentor'), { utt412: 'A', hydraulis: 'R', uconf: 'I' }),
    ],
  },
)

/** Needs an express answer of everyone; binds the university alone. */
const personalData = body(
  words('Données', 'Data'),
  words('L’université protège les renseignements.', 'The university protects the information.'),
  {
    consent: 'express',
    responsibilities: [
      duty('dat-01', words('Protéger', 'Protect'), { uconf: 'A', hydraulis: 'I', utt412: 'C' }),
    ],
  },
)

/** Leans on the placements; binds the employer and the union, not the university. */
const safety = body(
  words('Sécurité', 'Safety'),
  words('L’employeur accueille chaque stagiaire.', 'The employer orients each learner.'),
  {
    dependsOn: ['c02'],
    responsibilities: [
      duty('saf-01', words('Accueillir', 'Orient'), { hydraulis: 'A', utt412: 'R', uconf: 'I' }),
    ],
  },
)

/** The text that the three parties start from. */
export const clauses: NewClause[] = [
  { clause: 'c01', section: 'purpose', body: purpose },
  { clause: 'c02', section: 'placements', body: placements },
  { clause: 'c03', section: 'mentoring', body: mentoring },
  { clause: 'c04', section: 'data', body: personalData },
  { clause: 'c05', section: 'safety', body: safety },
]
