/** The first page after signing in. */
export const home = {
  title: 'Ce qui m’attend',
  emptyTitle: 'Aucune entente pour l’instant',
  emptyText:
    'Les ententes où vous avez une place paraissent ici, avec ce qu’elles attendent de vous. Une invitation vous parvient par courriel.',
  others_one: 'Une autre chose est attendue d’autres parties.',
  others_other: '{{count}} autres choses sont attendues d’autres parties.',
  task: {
    answer_invitation: 'Répondre à l’invitation',
    give_positions_one: 'Donner votre position sur une clause',
    give_positions_other: 'Donner votre position sur {{count}} clauses',
    answer_resolution: 'Dire si le texte proposé répond à votre objection',
    judge_objections: 'Examiner une objection soulevée',
    propose_resolutions: 'Proposer un texte qui répond à une objection',
    open_review: 'Ouvrir la révision',
    open_call: 'Ouvrir un appel au consensus',
    certify_concordance: 'Attester que les deux langues disent la même chose',
    record_approval: 'Consigner l’approbation de votre organisation',
    seal: 'Sceller le texte convenu',
    sign: 'Signer',
    resume_signing: 'Reprendre la signature',
  },
}
