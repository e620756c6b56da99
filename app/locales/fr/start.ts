/** The page on which an agreement starts. */
export const start = {
  title: 'Commencer une entente',
  lead: 'Quelques choix suffisent\u00a0: vous aurez aussitôt une ébauche dans les deux langues, que personne d’autre ne voit.',
  instrument: {
    title: 'Une entente est-elle le bon instrument\u00a0?',
    aimLabel: 'Que voulez-vous faire ensemble\u00a0?',
    aim: {
      share: 'Décider à plusieurs de qui fait quoi, chacune répondant de sa part',
      intent: 'Dire qu’on veut travailler ensemble, sans rien promettre encore',
      existing: 'Changer ce qui lie déjà les mêmes organisations sur le même sujet',
      adhesion: 'Fixer seule les conditions, que les autres acceptent telles quelles',
      purchase: 'Acheter un bien ou un service',
      employment: 'Embaucher une personne, ou fixer son salaire et ses heures',
      funding: 'Verser ou recevoir une subvention',
      land: 'Vendre, louer ou céder un droit sur une terre ou un bâtiment',
    },
    courtLabel: 'Une partie doit-elle pouvoir l’exiger devant un tribunal\u00a0?',
    court: { no: 'Non', yes: 'Oui', unsure: 'Nous ne savons pas' },
    ask: 'Voir ce qui convient',
    is: {
      agreement: 'Un protocole d’entente convient.',
      binding: 'Un protocole d’entente convient, relu par une conseillère ou un conseiller juridique.',
      intent: 'Une lettre d’intention suffit.',
      existing: 'Mieux vaut modifier l’entente qui existe.',
      adhesion: 'C’est un contrat d’adhésion.',
      purchase: 'C’est un contrat.',
      employment: 'C’est un contrat de travail, ou la convention collective.',
      funding: 'C’est une entente de contribution.',
      land: 'C’est un acte ou un bail.',
    },
    because: {
      agreement:
        'Plusieurs organisations décident ensemble, et chacune répond de sa part devant les autres\u00a0: c’est à quoi sert une entente.',
      binding:
        'Plusieurs organisations décident ensemble de qui fait quoi\u00a0: c’est à quoi sert une entente. Pour qu’un tribunal puisse la faire respecter, ses mots et les pouvoirs de signer demandent un avis juridique.',
      intent:
        'Tant que personne ne s’engage à rien de précis, une lettre d’une page le dit mieux. Revenez quand il faudra dire qui fait quoi.',
      existing:
        'Deux ententes sur le même sujet finissent par se contredire. La première dit elle-même comment on la modifie.',
      adhesion:
        'Quand les autres ne peuvent qu’accepter, il n’y a pas de consensus à chercher, et les montrer d’accord serait trompeur.',
      purchase:
        'Un achat a un prix, une livraison et souvent un appel d’offres, que ce service ne traite pas.',
      employment:
        'Une personne embauchée a des droits qu’aucune entente entre organisations ne peut réduire.',
      funding:
        'Le bailleur de fonds a son propre modèle et ses propres conditions. Une entente peut ensuite dire qui fait quoi avec la subvention.',
      land: 'Un droit sur une terre ou un bâtiment demande une forme que la loi prévoit. Les droits d’un peuple autochtone sur ses terres ne se règlent pas ici.',
    },
    goOn: 'Vous pouvez continuer plus bas.',
    doubt:
      'En cas de doute, demandez à votre conseillère ou conseiller juridique. Vous pouvez quand même continuer plus bas.',
  },
  whatIf: {
    lead: 'Ce que la règle donnerait avec les parties inscrites, pour une clause qui ne donne de tâche à personne, si toutes les autres acceptent\u00a0:',
    alone:
      'Dès qu’une deuxième organisation sera inscrite, vous verrez ici ce que la règle donnerait avec elle.',
    standing_aside: 'Si {{party}} se tient à l’écart\u00a0:',
    objecting: 'Si {{party}} s’oppose\u00a0:',
    adopted: 'la clause est adoptée.',
    notAdopted: 'la clause n’est pas adoptée.',
    bound: 'Une clause qui donne une tâche à une partie n’est jamais adoptée sans son accord exprès.',
    because: {
      objection_open: 'L’objection est traitée d’abord.',
      bound_not_accepted: 'Une partie qu’elle oblige n’a pas accepté.',
      express_missing: 'Une réponse manque.',
      quorum: 'Trop peu de parties se sont exprimées.',
      class_absent: 'Un groupe de parties n’a pas de voix.',
      class_rule: 'Son groupe n’est pas d’accord\u00a0: personne n’y accepte, ou pas assez.',
      not_unanimous: 'La règle demande que toutes acceptent.',
      too_many_stand_asides: 'Trop de parties se tiennent à l’écart.',
      unanswered: 'Une réponse manque.',
      objecting: 'Une partie s’y oppose.',
      below_threshold: 'La majorité demandée n’est pas atteinte.',
      decisive_missing: 'Une partie qui a le dernier mot n’a pas accepté.',
      decisive_absent: 'Une partie qui a le dernier mot n’est pas à la table.',
      nobody_accountable: 'Personne ne répond d’un devoir.',
    },
  },
  template: {
    label: 'Un modèle pour partir',
    clauses_one: 'Une clause proposée, dans les deux langues.',
    clauses_other: '{{count}} clauses proposées, dans les deux langues.',
    rule: 'Comment une clause est adoptée',
    parties: 'Qui y prend part',
    exactly_one: 'Un seul.',
    exactly_other: 'Exactement {{count}}.',
    atLeast_one: 'Au moins un.',
    atLeast_other: 'Au moins {{count}}.',
    atMost_one: 'Facultatif, au plus un.',
    atMost_other: 'Facultatif, au plus {{count}}.',
    ifAny: 'Facultatif.',
  },
  titleHeading: 'Son nom',
  titleFr: 'Titre en français',
  titleFrHint: 'Par exemple\u00a0: Stages en milieu syndiqué.',
  titleEn: 'Titre en anglais',
  titleEnHint: 'Par exemple\u00a0: Placements in a unionized workplace.',
  convenorHeading: 'Qui la convoque',
  convenorText:
    'L’organisme initiateur écrit l’ébauche et invite les autres. Il n’a pas plus de voix qu’elles.',
  convenorIs: 'Organisme initiateur\u00a0:',
  organization: 'Organisme initiateur',
  officeFr: 'Votre fonction, en français',
  officeFrHint: 'Telle qu’elle figurera dans l’entente. Vide\u00a0: celle du répertoire.',
  officeEn: 'Votre fonction, en anglais',
  officeEnHint: 'Si une seule langue est remplie, elle vaut pour les deux.',
  languageHeading: 'Langues et heure',
  regimeLabel: 'Quel texte fait foi',
  regime: {
    equal: 'Les deux textes font également foi',
    french_prevails: 'Le français l’emporte',
    english_prevails: 'L’anglais l’emporte',
  },
  regimeHint: {
    equal:
      'Ni l’un ni l’autre n’est une traduction\u00a0: en cas d’écart, on cherche le sens commun aux deux.',
    french_prevails:
      'En cas d’écart, c’est le français qui compte. Au Québec, la loi peut le demander\u00a0: vérifiez.',
    english_prevails: 'En cas d’écart, c’est l’anglais qui compte.',
  },
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'Les échéances tombent à la fin du jour, à cette heure.',
  zone: {
    'America/St_Johns': 'Terre-Neuve (St. John’s)',
    'America/Halifax': 'Atlantique (Halifax, Moncton, Charlottetown)',
    'America/Toronto': 'Est (Toronto, Montréal, Iqaluit)',
    'America/Winnipeg': 'Centre (Winnipeg)',
    'America/Regina': 'Saskatchewan (Regina)',
    'America/Edmonton': 'Rocheuses (Edmonton, Yellowknife)',
    'America/Whitehorse': 'Yukon (Whitehorse)',
    'America/Vancouver': 'Pacifique (Vancouver)',
  },
  nextHeading: 'Ce qui se passe ensuite',
  nextText:
    'L’ébauche s’ouvre avec les clauses du modèle, que vous changez comme vous voulez. Personne n’en est averti avant que vous n’invitiez les autres organisations.',
  fixed:
    'Le modèle, les deux titres, le texte qui fait foi et le fuseau horaire entrent au registre et ne changent plus.',
  send: 'Commencer l’entente',
  noOrganization: 'Vous n’agissez pour aucune organisation',
  noOrganizationText:
    'Une entente est convoquée par une organisation. Demandez à la personne qui administre ce site de vous inscrire à la vôtre.',
  backHome: 'Retourner à l’accueil',
}
