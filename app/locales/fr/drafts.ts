export const drafts = {
  found: 'Votre brouillon de cette clause',
  foundSince: 'Commencé sur la révision {{base}}, gardé',
  foundOnly: 'Il est dans les champs plus bas. Personne d’autre ne le voit; rien n’est publié.',
  discard: 'Jeter le brouillon',
  discardConsequence: 'Ce que vous avez écrit sera effacé; la clause reste telle qu’elle est publiée.',
  discardConfirm: 'Jeter ce que j’ai écrit',
  local: 'Un texte est resté sur cet appareil',
  localSince: 'La ligne était coupée\u00a0: ce texte n’a pas été gardé ailleurs. Il date',
  localTake: 'Reprendre ce texte',
  localDrop: 'Le jeter',
  keep: 'Garder comme brouillon',
  kept: 'Brouillon gardé',
  unkept: 'Pas encore gardé…',
  offline: 'Hors ligne\u00a0: gardé sur cet appareil seulement. On essaie de nouveau.',
  refused:
    'Gardé sur cet appareil seulement. Ouvrez une autre fenêtre pour vous connecter, puis continuez ici.',
  merge: {
    heading: 'Réunir les deux textes',
    settled_one:
      '{{count}} passage changé d’un seul côté, ou de la même façon des deux, est repris tel quel.',
    settled_other:
      '{{count}} passages changés d’un seul côté, ou de la même façon des deux, sont repris tels quels.',
    title: {
      fr: 'Le titre en français a changé des deux côtés',
      en: 'Le titre en anglais a changé des deux côtés',
    },
    text: {
      fr: 'Texte en français, passage {{number}}\u00a0: vous l’avez changé tous les deux',
      en: 'Texte en anglais, passage {{number}}\u00a0: vous l’avez changé tous les deux',
    },
    summary: {
      fr: 'En clair, en français, passage {{number}}\u00a0: vous l’avez changé tous les deux',
      en: 'En clair, en anglais, passage {{number}}\u00a0: vous l’avez changé tous les deux',
    },
    mine: 'Mon texte',
    theirs: 'Leur texte',
    both: 'Les deux, le mien d’abord',
    nothing: 'Ce passage est retiré.',
    send: 'Réunir dans mon brouillon',
  },
}
