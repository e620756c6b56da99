import { clause } from '../template.ts'

/** What surrounds the placements: work, money, information, ideas, and what comes after. */
export const resources = [
  clause({
    key: 'labour',
    section: 'labour',
    title: { fr: 'Relations de travail', en: 'Labour relations' },
    summary: {
      fr: 'Aucun stage ne remplace du personnel et la convention collective prévaut. En cas de grève ou de lock-out, la personne apprenante est retirée sans perte.',
      en: 'No placement replaces staff and the collective agreement prevails. In a strike or lockout, the learner is withdrawn at no loss.',
    },
    text: [
      {
        fr: 'Un stage ne remplace jamais une personne salariée, ne réduit jamais ses heures et n’évite jamais un rappel au travail. La convention collective prévaut sur l’entente.',
        en: 'A placement never replaces an employee, never reduces an employee’s hours and never avoids a recall to work. The collective agreement prevails over this agreement.',
      },
      {
        fr: 'Si un stage touche une unité de négociation, l’organisation d’accueil s’engage à remettre au syndicat la liste des stages avant leur début. Pendant une grève ou un lock-out, la personne apprenante est retirée du milieu touché. L’établissement s’engage à lui offrir une façon de terminer son programme sans perte de crédit.',
        en: 'If a placement affects a bargaining unit, the host organization will give the union the list of placements before they start. During a strike or lockout, the learner is withdrawn from the affected site. The institution will offer the learner a way to finish the program without loss of credit.',
      },
    ],
    consent: 'express',
    responsibilities: ['com-05'],
  }),
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Rémunération et frais', en: 'Pay and costs' },
    summary: {
      fr: 'La rémunération est écrite dans la confirmation, puis versée. Chaque partie paie ses propres frais.',
      en: 'Pay is written in the confirmation and then paid. Each Party pays its own costs.',
    },
    text: [
      {
        fr: 'L’organisation d’accueil s’engage à verser la rémunération inscrite dans la confirmation. Elle ne la réduit jamais en cours de stage. La fin d’une subvention n’interrompt pas un stage en cours.',
        en: 'The host organization will pay the remuneration entered in the confirmation. It never reduces it during a placement. The end of a subsidy does not interrupt a current placement.',
      },
      {
        fr: 'Chaque partie s’engage à payer ses propres frais, sauf accord écrit différent. Aucune partie n’exige d’une autre des frais pour un jumelage ou une confirmation.',
        en: 'Each Party will pay its own costs, unless agreed otherwise in writing. No Party charges another a fee for a match or a confirmation.',
      },
    ],
    responsibilities: ['wag-01', 'wag-02'],
  }),
  clause({
    key: 'data',
    section: 'data',
    title: { fr: 'Renseignements personnels', en: 'Personal information' },
    summary: {
      fr: 'Les parties partagent le strict nécessaire, le protègent et le détruisent. La personne apprenante voit son dossier.',
      en: 'The Parties share what is strictly needed, protect it and destroy it. Learners see their own files.',
    },
    text: [
      {
        fr: 'Les renseignements partagés et les fins du partage sont énumérés à l’annexe E. Chaque partie s’engage à les protéger selon la loi qui s’applique à elle. Une confirmation contient seulement les renseignements que l’annexe E énumère.',
        en: 'The information shared and the purposes of sharing are listed in Schedule E. Each Party will protect it under the law that applies to that Party. A confirmation contains only the information that Schedule E lists.',
      },
      {
        fr: 'L’organisation d’accueil s’engage à détruire ou à rendre le dossier de la personne apprenante dans les 60 jours qui suivent la fin du stage, sauf si la loi exige de le conserver. La personne apprenante peut consulter son dossier et le faire corriger. La partie qui constate un incident de confidentialité s’engage à en aviser les parties touchées dans les 48 heures.',
        en: 'The host organization will destroy or return the learner’s file within 60 days after the placement ends, unless the law requires that it be kept. The learner may examine the file and have it corrected. A Party that finds a privacy incident will notify the affected Parties within 48 hours.',
      },
    ],
    responsibilities: ['dat-01', 'dat-02'],
  }),
  clause({
    key: 'ip',
    section: 'ip',
    title: {
      fr: 'Propriété intellectuelle et confidentialité',
      en: 'Intellectual property and confidentiality',
    },
    summary: {
      fr: 'Chaque partie garde ce qu’elle avait. Ce qui est confidentiel est dit avant le stage.',
      en: 'Each Party keeps what it had. What is confidential is said before the placement.',
    },
    text: [
      {
        fr: 'Chaque partie conserve la propriété intellectuelle qu’elle détient avant un stage. La titularité de ce que la personne apprenante crée est convenue par écrit avant le début du stage. À défaut d’écrit, la loi applicable en décide.',
        en: 'Each Party keeps the intellectual property that it holds before a placement. Ownership of what the learner creates is agreed in writing before the placement starts. Failing a writing, the governing law decides it.',
      },
      {
        fr: 'L’organisation d’accueil s’engage à désigner par écrit, avant le début du stage, ce qui est confidentiel. Un engagement de confidentialité est d’abord soumis à l’établissement, puis présenté à la personne apprenante. La confidentialité n’empêche pas la personne apprenante de décrire ses tâches et ses compétences.',
        en: 'The host organization will identify in writing, before the placement starts, what is confidential. A confidentiality undertaking is first submitted to the institution, then presented to the learner. Confidentiality does not prevent the learner from describing the learner’s tasks and skills.',
      },
    ],
    responsibilities: ['ipr-03', 'ipr-04'],
  }),
  clause({
    key: 'communications',
    section: 'communications',
    title: { fr: 'Communications et avis', en: 'Communications and notices' },
    summary: {
      fr: 'Une personne à joindre par partie, des formulaires dans les deux langues et un guide court pour les employeurs.',
      en: 'One person to reach per Party, forms in both languages and a short guide for employers.',
    },
    text: [
      {
        fr: 'Les points de contact figurent à l’annexe A. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception. La confirmation et les autres formulaires communs existent en français et en anglais.',
        en: 'Contact points appear in Schedule A. A notice is given in writing and takes effect on the business day after it is received. The confirmation and the other common forms exist in French and English.',
      },
      {
        fr: 'Le nom ou le logo d’une partie est utilisé avec son accord écrit.',
        en: 'A Party’s name or logo is used with its written agreement.',
      },
    ],
    responsibilities: ['com-04'],
  }),
  clause({
    key: 'evaluation',
    section: 'evaluation',
    title: { fr: 'Évaluation et révision', en: 'Evaluation and review' },
    summary: {
      fr: 'L’entente est revue tous les 12 mois, à l’aide d’un sondage court.',
      en: 'The agreement is reviewed every 12 months, with a short survey.',
    },
    text: [
      {
        fr: 'L’entente est revue tous les 12 mois à l’aide d’un sondage court auprès des organisations d’accueil. Répondre au sondage est facultatif. L’avis des personnes apprenantes est recueilli de façon anonyme.',
        en: 'This agreement is reviewed every 12 months with a short survey of the host organizations. Answering the survey is optional. The views of learners are gathered anonymously.',
      },
      {
        fr: 'Un résultat qui appelle un changement est inscrit à la prochaine réunion du comité directeur. Les résultats publiés ne permettent jamais d’identifier une personne.',
        en: 'A result that calls for a change is put on the agenda of the next meeting of the steering committee. Published results never allow a person to be identified.',
      },
    ],
  }),
  clause({
    key: 'transition',
    section: 'transition',
    title: { fr: 'Après le stage', en: 'After the placement' },
    summary: {
      fr: 'La personne apprenante repart avec une appréciation écrite. Une offre d’emploi est possible et jamais exigée.',
      en: 'The learner leaves with written feedback. A job offer is possible and never required.',
    },
    text: [
      {
        fr: 'L’organisation d’accueil s’engage à fonder son appréciation sur la description et le plan d’apprentissage. L’appréciation appartient à la personne apprenante, qui décide avec qui la partager.',
        en: 'The host organization will base its feedback on the description and the learning plan. The feedback belongs to the learner, who decides with whom to share it.',
      },
      {
        fr: 'L’organisation d’accueil peut offrir un emploi à la personne apprenante à la fin du stage. L’entente ne l’y oblige pas.',
        en: 'The host organization may offer the learner a job when the placement ends. This agreement does not require it to.',
      },
    ],
    responsibilities: ['tra-02'],
  }),
]
