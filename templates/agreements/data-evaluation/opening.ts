import { clause } from '../template.ts'

/** What is shared, why, with whom, and who decides. */
export const opening = [
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définition de l’AIT et autres mots', en: 'Definition of WIL and other words' },
    summary: {
      fr: 'Donne le même sens aux mêmes mots dans tous les établissements, pour que les chiffres se comparent.',
      en: 'Gives the same words the same meaning in all institutions, so that figures compare.',
    },
    text: [
      {
        fr: '« Apprentissage intégré au travail » (AIT) désigne un apprentissage par l’expérience, prévu au programme d’études, qui intègre de façon structurée un travail ou une pratique de qualité. « Stage » désigne une activité d’AIT visée par l’entente. « Personne apprenante » désigne une personne qui effectue ou a effectué un stage. « PME » désigne un employeur inscrit à l’annexe A comme petite ou moyenne entreprise.',
        en: '“Work-integrated learning” (WIL) means experiential learning within the curriculum that integrates quality work or practice in a structured way. “Placement” means a WIL activity covered by this agreement. “Learner” means a person who carries out or has carried out a placement. “SME” means an employer listed in Schedule A as a small or medium enterprise.',
      },
      {
        fr: '« Élément de données » désigne un renseignement inscrit à l’annexe E. « Fin » désigne la raison, inscrite à l’annexe E, pour laquelle un élément de données sert. « Destinataire » désigne une partie ou une personne qui, selon l’annexe E, reçoit un élément de données. « Indicateur » désigne une mesure que les parties calculent de la même façon. « Renseignement personnel » désigne un renseignement qui permet d’identifier une personne.',
        en: '“Data element” means an item of information listed in Schedule E. “Purpose” means the reason, listed in Schedule E, for which a data element is used. “Recipient” means a Party or a person who, under Schedule E, receives a data element. “Indicator” means a measure that the Parties calculate the same way. “Personal information” means information that allows a person to be identified.',
      },
      {
        fr: '« Partenaire autochtone » désigne un gouvernement ou un organisme autochtone partie à l’entente, qui parle pour les seules communautés qu’il nomme à l’annexe A. « Données autochtones » désigne les données sur ses membres, ses communautés ou ses savoirs qu’un partenaire autochtone ou une personne apprenante autochtone confie à une partie.',
        en: '“Indigenous partner” means an Indigenous government or organization that is a Party to this agreement, which speaks only for the communities that it names in Schedule A. “Indigenous data” means data about its members, its communities or its knowledge that an Indigenous partner or an Indigenous learner entrusts to a Party.',
      },
      {
        fr: '« Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il assure aussi le secrétariat et garde les données communes. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Coordinating organization” means the Party to which this agreement gives that role; it also acts as the secretariat and keeps the shared data. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'L’annexe C donne l’équivalence entre ces mots et ceux de chaque établissement. Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, le protocole de l’annexe H, les clauses, les responsabilités, les autres annexes.',
        en: 'Schedule C gives the equivalence between these words and those of each institution. Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, the protocol in Schedule H, the clauses, the responsibilities, the other schedules.',
      },
    ],
    consent: 'express',
    responsibilities: ['gov-01'],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet et principes', en: 'Purpose and principles' },
    summary: {
      fr: 'Dit pourquoi les parties partagent des données et ce à quoi ces données ne servent jamais.',
      en: 'Says why the Parties share data and what these data never serve for.',
    },
    text: [
      {
        fr: 'Les parties mesurent ensemble ce que l’AIT apporte aux personnes apprenantes, aux employeurs et aux communautés. Elles partagent à cette fin des données définies de la même façon et un dossier que la personne apprenante emporte avec elle.',
        en: 'The Parties together measure what WIL brings to learners, employers and communities. To this end they share data defined the same way and a record that the learner takes along.',
      },
      {
        fr: 'Elles se guident sur cinq principes : le partage du strict nécessaire, le consentement éclairé, la transparence, l’égalité des voix, la maîtrise par les peuples autochtones de leurs données.',
        en: 'They are guided by five principles: sharing what is strictly needed, informed consent, transparency, equal voices, control by Indigenous peoples of their data.',
      },
      {
        fr: 'L’évaluation sert à améliorer les programmes. Elle ne sert jamais à classer les établissements, à noter une personne apprenante ou à décider d’une embauche.',
        en: 'Evaluation serves to improve programs. It never serves to rank institutions, to grade a learner or to decide on a hiring.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'scope',
    section: 'scope',
    title: { fr: 'Données, fins et destinataires', en: 'Data, purposes and recipients' },
    summary: {
      fr: 'Ce qui ne figure pas sur la liste n’est pas partagé. La liste s’allonge seulement si toutes les parties l’acceptent expressément.',
      en: 'What is not on the list is not shared. The list grows only if all Parties expressly accept it.',
    },
    text: [
      {
        fr: 'L’annexe E énumère chaque élément de données, sa fin, sa source, ses destinataires et sa durée de conservation. Ce qui ne figure pas à l’annexe E n’est pas partagé.',
        en: 'Schedule E lists each data element, its purpose, its source, its recipients and its retention period. What does not appear in Schedule E is not shared.',
      },
      {
        fr: 'L’entente vise les programmes inscrits à l’annexe C et les personnes apprenantes qui y consentent. L’employeur fournit seulement ce qu’il sait du stage et de l’embauche. La PME remplit un bilan d’une page par stage; aucun autre rapport n’est exigé d’elle en vertu de l’entente.',
        en: 'This agreement covers the programs listed in Schedule C and the learners who consent to it. The employer provides only what it knows of the placement and the hiring. The SME completes a one-page review per placement; no other report is required of it under this agreement.',
      },
      {
        fr: 'Une fin, un élément de données ou un destinataire s’ajoute seulement avec l’accord exprès de toutes les parties. Le silence ne vaut jamais acceptation d’un tel ajout.',
        en: 'A purpose, a data element or a recipient is added only with the express agreement of all Parties. Silence never counts as acceptance of such an addition.',
      },
    ],
    consent: 'express',
    dependsOn: ['definitions'],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Chaque partie a une voix et toutes doivent être d’accord. Le silence compte pour les formats techniques seulement.',
      en: 'Each Party has one voice and all must agree. Silence counts for technical formats only.',
    },
    text: [
      {
        fr: 'Le comité directeur réunit une personne représentante de chaque partie. Il se réunit au moins une fois tous les six mois. Chaque partie a une voix, quel que soit le nombre de ses représentantes et représentants.',
        en: 'The steering committee brings together one representative of each Party. It meets at least once every six months. Each Party has one voice, whatever the number of its representatives.',
      },
      {
        fr: 'Une décision est prise quand toutes les parties l’acceptent expressément. S’abstenir ou se tenir à l’écart empêche la décision. Une obligation lie une partie seulement si cette partie l’accepte expressément.',
        en: 'A decision is made when all Parties expressly accept it. Abstaining or standing aside prevents the decision. A duty binds a Party only if that Party expressly accepts it.',
      },
      {
        fr: 'Pour les formats techniques seulement, le silence d’une partie dûment avisée dans sa langue et relancée peut valoir acceptation après 10 jours, si au moins la moitié des parties se sont exprimées. Le silence d’un partenaire autochtone ou d’un gouvernement ne vaut jamais acceptation.',
        en: 'For technical formats only, the silence of a Party duly notified in its language and reminded may count as acceptance after 10 days, if at least half of the Parties have spoken. The silence of an Indigenous partner or a government never counts as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs par écrit. Le comité directeur l’entend et cherche avec elle un texte qui convient à toutes les parties. Une observatrice ou un observateur assiste aux réunions sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons in writing. The steering committee hears it and seeks with it a text that suits all Parties. An observer attends meetings without taking part in decisions.',
      },
    ],
    consent: 'express',
    responsibilities: ['gov-03', 'gov-08'],
  }),
  clause({
    key: 'roles',
    section: 'roles',
    title: { fr: 'Rôles et garde des données', en: 'Roles and custody of data' },
    summary: {
      fr: 'Explique comment lire les responsabilités et ce que l’organisme coordonnateur fait des données qu’il garde.',
      en: 'Explains how to read the responsibilities and what the coordinating organization does with the data that it keeps.',
    },
    text: [
      {
        fr: 'Les responsabilités figurent sous les clauses auxquelles elles se rattachent. Chacune indique qui réalise la tâche, qui répond du résultat, qui est consulté, qui est informé, la preuve attendue et l’échéance.',
        en: 'Responsibilities appear under the clauses to which they belong. Each states who does the work, who answers for the result, who is consulted, who is informed, the evidence expected and the due date.',
      },
      {
        fr: 'La partie qui réalise une responsabilité ou qui en répond s’engage à l’exécuter à l’échéance prévue. La partie consultée ou informée n’est pas liée par cette responsabilité. Confier une tâche à un tiers ne libère pas la partie qui en répond.',
        en: 'A Party that does the work of a responsibility or answers for it will carry it out by its due date. A Party that is consulted or informed is not bound by that responsibility. Giving a task to a third party does not release the Party that answers for it.',
      },
      {
        fr: 'L’organisme coordonnateur garde les données communes pour le compte des parties. Il ne s’en sert jamais pour ses propres besoins.',
        en: 'The coordinating organization keeps the shared data on behalf of the Parties. It never uses them for its own needs.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité et accessibilité du suivi', en: 'Equity and accessibility of follow-up' },
    summary: {
      fr: 'Chaque personne répond dans la langue et sous la forme de son choix. Une question délicate est facultative et dit à quoi elle sert.',
      en: 'Each person answers in the language and form of that person’s choice. A sensitive question is optional and says what it serves for.',
    },
    text: [
      {
        fr: 'Les questionnaires sont offerts en français et en anglais, en langage clair et sous des formes accessibles. La personne apprenante répond dans la langue et sous la forme de son choix.',
        en: 'Questionnaires are offered in French and English, in plain language and in accessible forms. The learner answers in the language and form of the learner’s choice.',
      },
      {
        fr: 'Une question sur l’origine, le handicap, le genre ou l’identité autochtone est facultative et dit à quoi elle sert. Le choix de ne pas répondre reste sans effet sur le stage et le soutien.',
        en: 'A question on origin, disability, gender or Indigenous identity is optional and says what it serves for. The choice not to answer remains without effect on the placement and support.',
      },
      {
        fr: 'Aucun résultat n’est publié pour un groupe de moins de 10 personnes.',
        en: 'No result is published for a group of fewer than 10 people.',
      },
    ],
  }),
]
