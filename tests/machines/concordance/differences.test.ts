import { describe, expect, test } from 'vitest'
import { inWords } from './corpus.ts'

/** French, English, and what is found between them. */
type Case = [fr: string, en: string, ...found: string[]]

function each(cases: Case[]) {
  test.each(cases)('« %s » and “%s”', (fr, en, ...found) => {
    expect(inWords({ fr, en })).toEqual(found.filter(Boolean))
  })
}

describe('numbers', () => {
  each([
    ['Au plus 1 000 heures, 12,5 % du total.', 'At most 1,000 hours, 12.5% of the total.'],
    ['Un rapport de douze indicateurs.', 'A report of 12 indicators.'],
    ['De 10 à 20 personnes.', '10 to 20 people.'],
    ['Les deux tiers des parties.', 'Two-thirds of the Parties.'],
    ['La troisième année, le 5e mois.', 'The third year, the fifth month.'],
    ['Un rapport de douze pages.', 'A report of ten pages.', 'number certain: douze | ten'],
    ['Au moins 12,5 % du total.', 'At least 15% of the total.', 'number certain: 12,5 % | 15%'],
    ['Trois visites sont prévues.', 'Visits are planned.', 'number certain: Trois | –'],
    ['Une tierce partie et les deux parties.', 'A third party and both Parties.'],
  ])
})

describe('dates', () => {
  each([
    ['Le 1er mars 2026.', 'On March 1, 2026.'],
    ['Le 1er mars 2026.', 'On 2026-03-01.'],
    ['Avant le 31 mars de chaque année.', 'Before March 31 of each year.'],
    ['Le 1er mars 2026.', 'On May 1, 2026.', 'date certain: 1er mars 2026 | May 1, 2026'],
    ['En septembre 2027.', 'In September 2026.', 'date certain: septembre 2027 | September 2026'],
  ])
})

describe('money', () => {
  each([
    ['Une assurance de 5 000 000 $.', 'Insurance of $5,000,000.'],
    ['Une assurance de 5 millions de dollars.', 'Insurance of $5 million.'],
    ['Une somme de 12,50 $.', 'An amount of $12.50.'],
    ['Une assurance de 2 000 000 $.', 'Insurance of $5,000,000.', 'amount certain: 2 000 000 $ | $5,000,000'],
    ['Une somme de 500 €.', 'An amount of $500.', 'amount certain: 500 € | $500'],
  ])
})

describe('lengths of time', () => {
  each([
    ['Dans les dix jours ouvrables.', 'Within ten business days.'],
    ['Un préavis de 90 jours.', 'A 90-day notice.'],
    ['Dans les 10 jours.', 'Within 10 business days.', 'duration certain: 10 jours | 10 business days'],
    ['Dans les 10 jours.', 'Within 15 days.', 'duration certain: 10 jours | 15 days'],
    [
      'Réponse en 10 jours. Appel en 20 jours.',
      'Answer in 20 days. Appeal in 10 days.',
      'duration likely: 10 jours | 20 days',
      'duration likely: 20 jours | 10 days',
    ],
  ])
})

describe('words of duty', () => {
  each([
    ['La partie s’engage à payer.', 'The Party will pay.'],
    ['La partie paie.', 'The Party shall pay.'],
    ['La partie peut se retirer.', 'A Party may withdraw.'],
    [
      'La partie peut aviser le comité.',
      'The Party will notify the committee.',
      'modal certain: peut aviser | will notify',
    ],
    ['La partie avise le comité.', 'The Party may notify the committee.', 'modal likely: – | may notify'],
    ['La partie doit payer.', 'The Party should pay.', 'modal certain: doit payer | should pay'],
    ['La partie s’efforce de payer.', 'The Party must pay.', 'modal certain: s’efforce de | must pay'],
    ['C’est peut-être utile.', 'It is useful.'],
  ])
})

describe('denials', () => {
  each([
    ['Elle n’est pas liée.', 'It is not bound.'],
    ['Elle n’est pas liée.', 'It is bound.', 'negation certain: n’est pas | –'],
    ['Elle est liée.', 'It is not bound.', 'negation certain: – | not'],
    ['Un stage non rémunéré.', 'An unpaid placement.'],
    ['Les parties ne partagent que ces données.', 'The Parties share only these data.'],
    [
      'Les parties ne partagent que ces données.',
      'The Parties share these data.',
      'only certain: ne partagent | –',
    ],
    [
      'Les parties ne partagent que ces données.',
      'The Parties do not share these data.',
      'negation certain: – | not',
      'only certain: ne partagent | –',
    ],
    ['Aucun stage ne remplace ni ne retarde un emploi.', 'No placement replaces or delays a job.'],
    ['Sauf si la loi l’exige, elle paie.', 'Unless the law requires it, it pays.'],
    [
      'Sauf si la loi l’exige, elle paie.',
      'If the law requires it, it pays.',
      'exception certain: Sauf si | –',
    ],
    [
      'Rien n’est publié sans accord; il ne vaut jamais consentement.',
      'Nothing is published without agreement; it is never consent.',
    ],
  ])
})

describe('names, terms and structure', () => {
  each([
    ['L’annexe D s’applique.', 'Schedule D applies.'],
    ['L’annexe D s’applique.', 'Schedule E applies.', 'schedule certain: annexe D | Schedule E'],
    ['Voir l’article 5.', 'See section 6.', 'clause certain: article 5 | section 6'],
    ['Le Polytechnique du Grand Confluent paie.', 'Greater Confluence Polytechnic pays.'],
    [
      'Le Polytechnique du Grand Confluent paie.',
      'The institution pays.',
      'name certain: Polytechnique du Grand Confluent | –',
    ],
    ['- une\n- autre', '- one', 'item certain: – | –'],
    ['1. une heure\n2. autre', '1. one hour\n2. other'],
    ['Voir [la définition](c02).', 'See [the definition](c03).', 'link certain: – | –'],
    ['L’entente-cadre est signée.', 'The form is signed.', 'term possible: entente-cadre | –'],
    ['La partie signe l’acte d’adhésion.', 'The Party signs the instrument of accession.'],
  ])
})
