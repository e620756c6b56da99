/**
 * Why something was refused or a field is wrong, by code. `detail` of a reason fills the {{…}}.
 * A code that is not here reads as `generic`.
 */
export const reasons = {
  generic: 'Cette demande n’a pas pu être acceptée.',
  required: 'Ce champ est obligatoire.',
  wrong_form: 'Cette réponse n’a pas la bonne forme.',
  too_short: 'Écrivez au moins {{limit}} caractères.',
  too_long: 'Écrivez au plus {{limit}} caractères.',
  too_small: 'Inscrivez {{limit}} ou plus.',
  too_large: 'Inscrivez {{limit}} ou moins.',
  too_few: 'Choisissez-en au moins {{limit}}.',
  too_many: 'Choisissez-en au plus {{limit}}.',
  not_an_email: 'Inscrivez une adresse de courriel complète, comme nom@exemple.ca.',
  not_a_date: 'Inscrivez une date qui existe, comme 2026-03-27.',
  not_a_choice: 'Choisissez une des réponses proposées.',
  unknown_organization: 'Cette organisation n’existe pas dans le répertoire.',
  sign_in_needed: 'Il faut d’abord vous connecter.',
  administrators_only: 'Cette page est réservée à l’administration de cette installation.',
  already_set_up: 'Cette installation est déjà faite. Connectez-vous avec l’adresse qui y figure.',
  too_many_links: 'Trop de liens ont été demandés.',
  try_again_in_one: 'Réessayez dans {{count}} minute.',
  try_again_in_other: 'Réessayez dans {{count}} minutes.',
}
