/** Provinces and territories: whose business days an organization's deadlines count. Their names stand in app/locales. */
export const PLACES = [
  'CA-AB',
  'CA-BC',
  'CA-PE',
  'CA-MB',
  'CA-NB',
  'CA-NS',
  'CA-NU',
  'CA-ON',
  'CA-QC',
  'CA-SK',
  'CA-NL',
  'CA-NT',
  'CA-YT',
] as const
