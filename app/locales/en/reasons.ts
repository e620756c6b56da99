/** Why something was refused or a field is wrong, by code. See ../fr/reasons.ts. */
export const reasons = {
  generic: 'This request could not be accepted.',
  required: 'This field is required.',
  wrong_form: 'This answer does not have the right form.',
  too_short: 'Write at least {{limit}} characters.',
  too_long: 'Write at most {{limit}} characters.',
  too_small: 'Enter {{limit}} or more.',
  too_large: 'Enter {{limit}} or less.',
  too_few: 'Choose at least {{limit}}.',
  too_many: 'Choose at most {{limit}}.',
  not_an_email: 'Enter a complete e-mail address, such as name@example.ca.',
  not_a_date: 'Enter a date that exists, such as 2026-03-27.',
  not_a_choice: 'Choose one of the answers offered.',
}
