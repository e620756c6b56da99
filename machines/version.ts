/**
 * The version of the procedure that these files are, and that new agreements run under; part of what their parties sign.
 * Once it is released (`released/released.json`), a change to its rules is another version: give it the next number.
 */
export const PROCEDURE = 'entente@2'
