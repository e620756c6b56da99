import { clause } from '../template.ts'

/** What the parties owe each other around the work: labour relations, money, information, results. */
export const work = [
  clause({
    key: 'labour',
    section: 'labour',
    title: { fr: 'Relations de travail', en: 'Labour relations' },
    summary: {
      fr: 'La convention collective prévaut et aucun stage ne remplace du personnel. En cas de grève ou de lock-out, la personne apprenante est retirée sans perte.',
      en: 'The collective agreement prevails and no placement replaces staff. In a strike or lockout, the learner is withdrawn at no loss.',
    },
    text: [
      {
        fr: 'La convention collective prévaut sur l’entente. Un stage ne remplace jamais une personne salariée, ne réduit jamais ses heures et n’évite jamais un rappel au travail.',
        en: 'The collective agreement prevails over this agreement. A placement never replaces an employee, never reduces an employee’s hours and never avoids a recall to work.',
      },
      {
        fr: 'Avant chaque stage, l’employeur s’engage à remettre au syndicat la liste des stages prévus, leur durée, leur lieu et leurs tâches. Le syndicat peut demander une rencontre dans les 10 jours qui suivent. Le stage qu’il conteste ne commence pas avant cette rencontre.',
        en: 'Before each placement, the employer will give the union the list of planned placements, their length, their place and their tasks. The union may ask for a meeting within 10 days after that. A placement that it contests does not start before that meeting.',
      },
      {
        fr: 'Pendant une grève ou un lock-out, la personne apprenante est retirée du milieu touché. L’établissement s’engage à lui offrir une façon de terminer son programme sans perte de crédit.',
        en: 'During a strike or lockout, the learner is withdrawn from the affected site. The institution will offer the learner a way to finish the program without loss of credit.',
      },
    ],
    responsibilities: ['qua-10', 'com-05', 'dis-06'],
  }),
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Salaires et contributions', en: 'Wages and contributions' },
    summary: {
      fr: 'Le salaire suit la convention collective. Chaque partie paie ses frais et écrit ce qu’elle apporte.',
      en: 'Wages follow the collective agreement. Each Party pays its own costs and writes down what it contributes.',
    },
    text: [
      {
        fr: 'Le salaire de la personne apprenante est fixé selon la convention collective. Si elle est muette, l’employeur et le syndicat s’engagent à convenir du salaire par écrit avant le stage. Ce salaire n’est jamais inférieur au minimum que fixe la loi.',
        en: 'The learner’s wage is set under the collective agreement. If it is silent, the employer and the union will agree on the wage in writing before the placement. This wage is never lower than the minimum set by law.',
      },
      {
        fr: 'Chaque partie s’engage à payer ses propres frais, sauf accord écrit différent. Les contributions en argent et en nature sont inscrites à l’annexe F. Une contribution qui dépend de crédits publics est due seulement si ces crédits sont votés. Une même dépense n’est pas réclamée deux fois.',
        en: 'Each Party will pay its own costs, unless agreed otherwise in writing. Cash and in-kind contributions are entered in Schedule F. A contribution that depends on public appropriations is owed only if these appropriations are voted. The same expense is not claimed twice.',
      },
      {
        fr: 'Une partie peut consulter sur demande les pièces qui justifient une dépense commune.',
        en: 'A Party may on request examine the records that support a shared expense.',
      },
    ],
    dependsOn: ['labour'],
    responsibilities: ['wag-03', 'fun-01'],
  }),
  clause({
    key: 'data',
    section: 'data',
    title: { fr: 'Renseignements personnels', en: 'Personal information' },
    summary: {
      fr: 'Les parties partagent le strict nécessaire et le protègent. Un incident est signalé dans les 48 heures.',
      en: 'The Parties share what is strictly needed and protect it. An incident is reported within 48 hours.',
    },
    text: [
      {
        fr: 'Les parties partagent seulement les renseignements personnels énumérés à l’annexe E, aux fins qui y sont indiquées. Chaque partie s’engage à les protéger selon la loi qui s’applique à elle. Elle s’engage à les détruire ou à les rendre dès qu’ils ont cessé d’être utiles, sauf si la loi exige de les conserver.',
        en: 'The Parties share only the personal information listed in Schedule E, for the purposes stated there. Each Party will protect it under the law that applies to that Party. It will destroy or return the information as soon as it has ceased to be useful, unless the law requires that it be kept.',
      },
      {
        fr: 'La personne apprenante peut consulter son dossier et le faire corriger. La partie qui constate un incident de confidentialité s’engage à en aviser les parties touchées dans les 48 heures. Les renseignements partagés ne servent jamais à des fins disciplinaires.',
        en: 'The learner may examine the learner’s file and have it corrected. A Party that finds a privacy incident will notify the affected Parties within 48 hours. Shared information never serves disciplinary purposes.',
      },
    ],
  }),
  clause({
    key: 'communications',
    section: 'communications',
    title: { fr: 'Communications et avis', en: 'Communications and notices' },
    summary: {
      fr: 'Chaque partie nomme une personne à joindre. Les annonces paraissent dans les deux langues, avec l’accord de chacune.',
      en: 'Each Party names a person to reach. Announcements come out in both languages, with each Party’s agreement.',
    },
    text: [
      {
        fr: 'Chaque partie s’engage à désigner à l’annexe A une personne à qui les avis sont adressés. Elle s’engage à tenir ses coordonnées à jour. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception.',
        en: 'Each Party will name in Schedule A a person to whom notices are addressed. It will keep the contact details up to date. A notice is given in writing and takes effect on the business day after it is received.',
      },
      {
        fr: 'Une partie s’engage à obtenir l’accord écrit d’une autre avant d’utiliser son nom ou son logo. Les annonces publiques nomment toutes les parties et paraissent en français et en anglais en même temps.',
        en: 'A Party will obtain the written agreement of another before using its name or logo. Public announcements name all Parties and come out in French and English at the same time.',
      },
    ],
  }),
  clause({
    key: 'evaluation',
    section: 'evaluation',
    title: { fr: 'Évaluation et révision', en: 'Evaluation and review' },
    summary: {
      fr: 'Le comité regarde les résultats tous les trois mois et propose de corriger ce qui ne va pas.',
      en: 'The committee looks at results every three months and proposes to correct what is not working.',
    },
    text: [
      {
        fr: 'Le comité directeur examine tous les trois mois les compétences acquises, les heures reconnues, les embauches, la sécurité et l’expérience vécue. Les personnes apprenantes, les compagnes et les compagnons y donnent leur avis de façon anonyme.',
        en: 'Every three months the steering committee examines skills gained, hours recognized, hirings, safety and lived experience. Learners and journeypersons give their views to it anonymously.',
      },
      {
        fr: 'Si un résultat appelle un changement, le comité directeur propose une modification dans les 30 jours. Les résultats publiés ne permettent jamais d’identifier une personne.',
        en: 'If a result calls for a change, the steering committee proposes an amendment within 30 days. Published results never allow a person to be identified.',
      },
    ],
    responsibilities: ['eva-02'],
  }),
  clause({
    key: 'transition',
    section: 'transition',
    title: { fr: 'Emploi et voie vers l’apprentissage', en: 'Jobs and pathway into apprenticeship' },
    summary: {
      fr: 'Les personnes diplômées sont considérées d’abord, dans les limites de la convention collective, et leurs heures comptent.',
      en: 'Graduates are considered first, within the limits of the collective agreement, and their hours count.',
    },
    text: [
      {
        fr: 'La considération donnée aux personnes diplômées s’exerce dans les limites de la convention collective, y compris l’ancienneté et l’affichage des postes. Les heures reconnues pendant le stage comptent pour l’apprentissage du métier dans la mesure que permet l’autorité compétente.',
        en: 'The consideration given to graduates applies within the limits of the collective agreement, including seniority and job posting. Hours recognized during the placement count toward apprenticeship to the extent that the competent authority allows.',
      },
      {
        fr: 'À la fin du stage, l’établissement s’engage à remettre à la personne apprenante un document qui décrit les compétences acquises et nomme qui les atteste.',
        en: 'When the placement ends, the institution will give the learner a document that describes the skills gained and names who attests them.',
      },
    ],
    dependsOn: ['labour'],
    responsibilities: ['tra-03', 'tra-06'],
  }),
]
