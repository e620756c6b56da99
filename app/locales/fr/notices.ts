/**
 * The messages people receive, one block per kind: subject, paragraphs, what the link does.
 * `title` is the agreement's; `party` the organization the person acts for; `items` stand as a list after `text`.
 */
export const notices = {
  greeting: 'Bonjour {{name}},',
  notTheButton: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:',
  linkDays:
    'Ce lien vous est personnel. Il sert une seule fois, pendant 14 jours; la page vous en offre ensuite un nouveau.',
  linkMinutes: 'Ce lien vous est personnel. Il sert une seule fois, pendant 15 minutes.',
  footer:
    'Message envoyé par Entente parce que votre nom figure à une entente, ou que vous avez demandé un lien.',
  kind: {
    sign_in: {
      subject: 'Votre lien de connexion à Entente',
      text: 'Voici le lien que vous avez demandé pour vous connecter. Si vous n’avez rien demandé, ne faites rien\u00a0: personne ne peut se connecter sans ce lien.',
      action: 'Me connecter',
    },
    invitation: {
      subject: 'Invitation à convenir d’une entente\u00a0: {{title}}',
      text: '{{actor}} invite {{party}} à convenir du texte de l’entente «\u00a0{{title}}\u00a0».\n\nVous verrez ce que votre organisation s’engagerait à faire, en mots simples, et vous direz ce qui vous convient et ce qui ne vous convient pas. Rien ne lie personne avant la signature.',
      action: 'Lire l’entente',
    },
    invitation_reminder: {
      subject: 'Rappel\u00a0: une invitation attend votre réponse\u00a0: {{title}}',
      text: '{{party}} est invitée à convenir du texte de l’entente «\u00a0{{title}}\u00a0» et n’a pas encore répondu. Après le {{until}}, l’invitation pourra être retirée sans autre avis; elle peut être envoyée de nouveau. Ne pas répondre ne vaut ni acceptation ni refus.',
      action: 'Répondre à l’invitation',
    },
    seated: {
      subject: 'Vous avez un rôle dans une entente\u00a0: {{title}}',
      text: '{{actor}} vous a donné un rôle pour {{party}} dans l’entente «\u00a0{{title}}\u00a0», dont le texte est déjà soumis aux parties. Rien ne lie personne avant la signature.',
      action: 'Lire l’entente',
    },
    review_opened: {
      subject: 'Le texte est soumis aux parties\u00a0: {{title}}',
      text: 'Le texte de l’entente «\u00a0{{title}}\u00a0» est maintenant en révision. Chaque partie peut dire, clause par clause, si elle la comprend et si elle l’accepte.',
      action: 'Voir le texte',
    },
    idle: {
      subject: 'Rien ne se passe\u00a0: {{title}}',
      text: 'Rien ne s’est passé dans l’entente «\u00a0{{title}}\u00a0» depuis le {{since}}. Si rien ne s’y passe d’ici là, elle sera abandonnée le {{until}}. Ce que les parties ont dit et écrit reste lisible.\n\nUn seul geste suffit pour qu’elle continue\u00a0: une position, une correction, un appel.',
      action: 'Voir l’entente',
    },
    positions_stale: {
      subject: 'Votre position est à redonner\u00a0: {{title}}',
      text: 'Un changement au texte de l’entente «\u00a0{{title}}\u00a0» touche des clauses sur lesquelles {{party}} s’était prononcée. Ses autres positions restent valables.\n\nÀ redonner\u00a0:',
      action: 'Voir ce qui a changé',
    },
    call_opened: {
      subject: 'Appel au consensus jusqu’au {{deadline}}\u00a0: {{title}}',
      text: 'Un appel au consensus est ouvert sur l’entente «\u00a0{{title}}\u00a0». {{party}} peut se prononcer jusqu’au {{deadline}}. Le texte ne change pas pendant l’appel.\n\nVotre silence ne vaut jamais acceptation de ce que votre organisation devrait faire elle-même.',
      action: 'Donner notre position',
    },
    call_extended: {
      subject: 'Appel au consensus prolongé jusqu’au {{deadline}}\u00a0: {{title}}',
      text: 'L’appel au consensus sur l’entente «\u00a0{{title}}\u00a0» se termine maintenant le {{deadline}}.\n\nRaison\u00a0: {{reason}}',
      action: 'Donner notre position',
    },
    call_prolonged: {
      subject: 'Appel au consensus prolongé jusqu’au {{deadline}}\u00a0: {{title}}',
      text: 'À l’échéance, trop peu de parties s’étaient exprimées sur l’entente «\u00a0{{title}}\u00a0». L’appel se prolonge donc une fois, jusqu’au {{deadline}}. Il n’y aura pas d’autre prolongation automatique.',
      action: 'Donner notre position',
    },
    call_reminder: {
      subject: 'Rappel\u00a0: votre position est attendue jusqu’au {{deadline}}\u00a0: {{title}}',
      text: '{{party}} n’a pas encore répondu à tout ce que demande l’appel au consensus sur l’entente «\u00a0{{title}}\u00a0», qui se termine le {{deadline}}.',
      action: 'Donner notre position',
    },
    call_unmet: {
      subject: 'L’appel s’est terminé sans consensus sur tout\u00a0: {{title}}',
      text: 'L’appel au consensus sur l’entente «\u00a0{{title}}\u00a0» est terminé. La règle n’est pas remplie pour toutes les clauses; la page dit qui et quoi manque.\n\nClauses non adoptées\u00a0:',
      action: 'Voir ce qui manque',
    },
    objection_raised: {
      subject: 'Une objection est soulevée\u00a0: {{title}}',
      text: '{{objector}} s’oppose à la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0».\n\nRaison donnée\u00a0: {{reason}}',
      action: 'Voir l’objection',
    },
    objection_admitted: {
      subject: 'Une objection est admise\u00a0: {{title}}',
      text: 'L’objection de {{objector}} à la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0» est admise\u00a0: la clause ne peut pas être adoptée tant que l’objection n’est pas réglée.\n\nRaison donnée\u00a0: {{reason}}',
      action: 'Voir l’objection',
    },
    resolution_proposed: {
      subject: 'Un nouveau texte répond à votre objection\u00a0: {{title}}',
      text: 'Un nouveau texte est proposé pour la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0», en réponse à l’objection de {{party}}. C’est à vous de dire s’il y répond.',
      action: 'Lire la proposition',
    },
    proposal_made: {
      subject: 'Un changement est proposé : {{title}}',
      text: '{{proposer}} propose de changer la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0». Rien ne change avant votre réponse\u00a0: vous pouvez l’accepter, la reprendre en d’autres mots ou la décliner en disant pourquoi.\n\nTant qu’une proposition de cette partie attend, les suivantes s’ajoutent sur la page sans autre message.',
      action: 'Voir les propositions',
    },
    proposal_accepted: {
      subject: 'Votre proposition est acceptée : {{title}}',
      text: 'Votre proposition sur la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0» est maintenant une révision du texte, à votre crédit et à celui de {{party}}.',
      action: 'Voir ce qu’elle est devenue',
    },
    proposal_declined: {
      subject: 'Une réponse à votre proposition : {{title}}',
      text: 'Les personnes qui rédigent l’entente «\u00a0{{title}}\u00a0» n’ont pas retenu votre proposition sur la clause «\u00a0{{clause}}\u00a0». Leur raison est sur la page.',
      action: 'Lire la raison',
    },
    proposal_closed: {
      subject: 'Vos propositions sont fermées : {{title}}',
      text: 'Plus personne ne peut accepter ces propositions sur l’entente «\u00a0{{title}}\u00a0»\u00a0: le texte est scellé, la clause n’y est plus, ou l’entente a pris fin. Elles restent dans l’historique.',
      action: 'Voir les propositions',
    },
    thread_answered: {
      subject: 'Une réponse à votre commentaire : {{title}}',
      text: '{{actor}} a écrit après vous dans un fil sur la clause «\u00a0{{clause}}\u00a0» de l’entente «\u00a0{{title}}\u00a0». Les réponses se lisent sur la page seulement; ce message n’en reprend rien.',
      action: 'Lire la réponse',
    },
    text_agreed: {
      subject: 'Le texte est convenu\u00a0: {{title}}',
      text: 'Toutes les clauses de l’entente «\u00a0{{title}}\u00a0» sont adoptées selon la règle des parties. Suivent la vérification de la concordance des langues, les approbations internes, puis la signature.',
      action: 'Voir le texte convenu',
    },
    reopened: {
      subject: 'Le texte est rouvert\u00a0: {{title}}',
      text: 'Le texte de l’entente «\u00a0{{title}}\u00a0», qui était convenu, est rouvert. Les positions sur les clauses qui ne changent pas restent valables.\n\nRaison\u00a0: {{reason}}',
      action: 'Voir le texte',
    },
    to_sign: {
      subject: 'À signer\u00a0: {{title}}',
      text: 'L’entente «\u00a0{{title}}\u00a0» est prête à être signée. Vous êtes la personne désignée pour signer au nom de {{party}}. La page montre le texte exact avant de demander votre signature; vous pouvez aussi refuser, en disant pourquoi.',
      action: 'Lire et signer',
    },
    turn_to_sign: {
      subject: 'C’est votre tour de signer\u00a0: {{title}}',
      text: 'Les signatures précédentes de l’entente «\u00a0{{title}}\u00a0» sont données. C’est maintenant votre tour de signer au nom de {{party}}. La page montre le texte exact avant de demander votre signature.',
      action: 'Lire et signer',
    },
    signatures_voided: {
      subject: 'Les signatures sont annulées\u00a0: {{title}}',
      text: 'Le texte de l’entente «\u00a0{{title}}\u00a0» a été rouvert après son scellement. Une signature vaut pour un seul texte exact\u00a0: toutes les signatures données sont donc annulées, et il faudra signer de nouveau.\n\nRaison\u00a0: {{reason}}',
      action: 'Voir ce qui s’est passé',
    },
    declined: {
      subject: 'Une signature est refusée\u00a0: {{title}}',
      text: '{{decliner}} refuse de signer l’entente «\u00a0{{title}}\u00a0». Les signatures déjà données restent valables tant que le texte ne change pas.\n\nRaison donnée\u00a0: {{reason}}',
      action: 'Voir la suite possible',
    },
    declined_plain: {
      subject: 'Une signature est refusée : {{title}}',
      text: '{{decliner}} refuse de signer l’entente « {{title}} ». Les signatures déjà données restent valables tant que le texte ne change pas.',
      action: 'Voir la suite possible',
    },
    signature_lost: {
      subject: 'Une signature n’est plus valable : {{title}}',
      text: 'La signature de {{loser}} sur l’entente « {{title}} » est reprise ou annulée. La signature est suspendue; les autres signatures restent valables tant que le texte ne change pas.',
      action: 'Voir où en est la signature',
    },
    signing_extended: {
      subject: 'Plus de temps pour signer : {{title}}',
      text: 'La date limite pour signer l’entente « {{title}} » est reportée, sur le même texte.',
      action: 'Lire et signer',
    },
    condition_met: {
      subject: 'Une condition est remplie : {{title}}',
      text: 'La condition « {{condition}} » de l’entente « {{title}} » est remplie ou levée.',
      action: 'Voir ce qui reste',
    },
    party_left: {
      subject: '{{leaver}} se retire : {{title}}',
      text: '{{leaver}} se retire de l’entente « {{title}} » avant la signature. Les devoirs qui lui revenaient sont à répartir de nouveau.\n\nRaison : {{reason}}',
      action: 'Voir où en est l’entente',
    },
    lapsed: {
      subject: 'L’entente est abandonnée : {{title}}',
      text: 'La date butoir est passée sans qu’une condition de l’entente « {{title}} » soit remplie. Les signatures sont sans effet; les parties sont libérées.',
      action: 'Voir ce qui s’est passé',
    },
    signed: {
      subject: 'Signée par toutes les parties\u00a0: {{title}}',
      text: 'Toutes les signatures de l’entente «\u00a0{{title}}\u00a0» sont données. Votre exemplaire scellé est prêt.',
      action: 'Obtenir mon exemplaire',
    },
    in_force: {
      subject: 'En vigueur\u00a0: {{title}}',
      text: 'L’entente «\u00a0{{title}}\u00a0» est maintenant en vigueur.',
      action: 'Voir nos engagements',
    },
    term_reminder: {
      subject: 'L’entente prend fin dans {{days}} jours\u00a0: {{title}}',
      text: 'L’entente «\u00a0{{title}}\u00a0» prend fin le {{end}}, sauf si les parties la renouvellent d’ici là ou si le texte prévoit qu’elle se renouvelle.',
      action: 'Voir l’entente',
    },
    term_renewed: {
      subject: 'L’entente est renouvelée jusqu’au {{end}}\u00a0: {{title}}',
      text: 'L’entente «\u00a0{{title}}\u00a0» est renouvelée. Sa nouvelle date de fin est le {{end}}.',
      action: 'Voir l’entente',
    },
    withdrawal_notice: {
      subject: '{{leaver}} donne son préavis de retrait\u00a0: {{title}}',
      text: '{{leaver}} donne son préavis de retrait de l’entente «\u00a0{{title}}\u00a0». Elle reste liée jusqu’au {{until}}; les stages en cours se terminent.\n\nRaison\u00a0: {{reason}}',
      action: 'Voir l’entente',
    },
    motion_tabled: {
      subject: 'Votre réponse est attendue\u00a0: {{motion}}\u00a0: {{title}}',
      text: 'Une motion est présentée sur l’entente «\u00a0{{title}}\u00a0»\u00a0: {{motion}}. {{party}} doit dire oui ou non, en son propre nom.\n\nPartie concernée, s’il y en a une\u00a0: {{about}}\nRaison donnée\u00a0: {{reason}}',
      action: 'Voir l’entente',
    },
    duties_orphaned: {
      subject: 'Responsabilités à confier à quelqu’un d’autre avant le {{until}}\u00a0: {{title}}',
      text: 'Une partie n’est plus liée par l’entente «\u00a0{{title}}\u00a0», et plus personne ne répond de ce qui suit. Un avenant peut le confier à une autre partie avant le {{until}}.\n\nResponsabilités sans responsable\u00a0:',
      action: 'Voir l’entente',
    },
    duties_unassigned: {
      subject: 'Responsabilités toujours sans responsable\u00a0: {{title}}',
      text: 'Le délai est passé, et personne ne répond encore de ce qui suit dans l’entente «\u00a0{{title}}\u00a0». Les parties peuvent proposer un avenant, ou décider de suspendre ou de terminer l’entente.\n\nResponsabilités sans responsable\u00a0:',
      action: 'Voir l’entente',
    },
    obligation_due: {
      subject: 'À faire pour {{party}}\u00a0: {{title}}',
      text: 'Le moment est venu, pour {{party}}, de faire ce qu’elle a accepté dans l’entente «\u00a0{{title}}\u00a0», et d’en déposer la preuve\u00a0:',
      action: 'Voir l’entente',
    },
    obligation_overdue: {
      subject: 'Échéance passée pour {{party}}\u00a0: {{title}}',
      text: 'Aucune preuve n’est déposée pour ce que {{party}} devait faire selon l’entente «\u00a0{{title}}\u00a0». Ce message ne va qu’à votre organisation. Vous pouvez déposer la preuve, demander un délai ou dire pourquoi ce n’est pas dû.\n\nÉchéances passées\u00a0:',
      action: 'Voir l’entente',
    },
    amendment_to_sign: {
      subject: 'Une modification est à signer\u00a0: {{title}}',
      text: 'La modification {{amendment}} de l’entente «\u00a0{{title}}\u00a0» est prête à être signée. Vous êtes la personne désignée pour signer au nom de {{party}}.',
      action: 'Voir l’entente',
    },
    amendment_called: {
      subject: 'Appel au consensus jusqu’au {{deadline}} sur une modification\u00a0: {{title}}',
      text: 'Un appel au consensus est ouvert sur la modification {{amendment}} de l’entente «\u00a0{{title}}\u00a0». {{party}} peut se prononcer jusqu’au {{deadline}}.\n\nVotre silence ne vaut jamais acceptation de ce que votre organisation devrait faire elle-même.\n\nClauses modifiées\u00a0:',
      action: 'Voir l’entente',
    },
    amendment_resumed: {
      subject: 'L’appel sur une modification reprend, jusqu’au {{deadline}}\u00a0: {{title}}',
      text: 'L’objection qui arrêtait l’appel sur la modification {{amendment}} de l’entente «\u00a0{{title}}\u00a0» est réglée sans changement du texte. {{party}} peut se prononcer jusqu’au {{deadline}}.\n\nClauses modifiées\u00a0:',
      action: 'Voir l’entente',
    },
    amendment_reminder: {
      subject:
        'Rappel\u00a0: votre position sur une modification est attendue jusqu’au {{deadline}}\u00a0: {{title}}',
      text: '{{party}} n’a pas encore répondu à tout ce que demande l’appel sur la modification {{amendment}} de l’entente «\u00a0{{title}}\u00a0», qui se termine le {{deadline}}.\n\nClauses modifiées\u00a0:',
      action: 'Voir l’entente',
    },
  },
  dutyItem: '«\u00a0{{duty}}\u00a0»',
  dutyItemDue: '«\u00a0{{duty}}\u00a0», au plus tard le {{due}}',
  clauseItem: '«\u00a0{{clause}}\u00a0»',
  clauseItemBecause: '«\u00a0{{clause}}\u00a0», parce que «\u00a0{{cause}}\u00a0» a changé',
}
