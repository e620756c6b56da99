/** The page on which an agreement starts. */
export const start = {
  title: 'Commencer une entente',
  lead: 'Quelques choix suffisent\u00a0: vous aurez aussitôt une ébauche dans les deux langues, que personne d’autre ne voit.',
  instrument: {
    title: 'Une entente est-elle le bon instrument\u00a0?',
    yes: 'Oui, si plusieurs organisations décident ensemble de qui fait quoi, et que chacune répond de sa part.',
    others: 'Quand il faut autre chose',
    adhesion:
      'Une organisation fixe toutes les conditions et les autres ne peuvent que les accepter\u00a0: c’est un contrat d’adhésion.',
    employment:
      'On embauche une personne, ou l’on fixe son salaire et ses heures\u00a0: c’est un contrat de travail, ou la convention collective.',
    purchase: 'On achète un bien ou un service\u00a0: c’est un contrat, souvent précédé d’un appel d’offres.',
    land: 'On vend, loue ou cède un droit sur une terre ou un bâtiment\u00a0: c’est un acte ou un bail. Les droits d’un peuple autochtone sur ses terres ne se règlent pas ici.',
    existing:
      'Une entente lie déjà les mêmes organisations sur le même sujet\u00a0: mieux vaut modifier celle-là.',
    funding:
      'Le but est de verser une subvention\u00a0: le bailleur de fonds a sa propre entente de contribution.',
    doubt: 'En cas de doute, demandez à votre conseillère ou conseiller juridique avant d’écrire.',
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
