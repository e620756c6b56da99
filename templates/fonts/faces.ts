/** One face of a family, as shipped by its package. */
export type Face = { weight: 400 | 600; italic: boolean; file: string }

const SOURCE_SERIF = '@expo-google-fonts/source-serif-4'
const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next'
const NOTO = '@expo-google-fonts/noto-sans'
const ABORIGINAL = '@expo-google-fonts/noto-sans-canadian-aboriginal'

/** The text of the agreement, then what stands around it, then the two that supply what these lack. */
export const SERIF = 'Source Serif 4'
export const SANS = 'Atkinson Hyperlegible Next'
export const NOTO_SANS = 'Noto Sans'
export const SYLLABICS = 'Noto Sans Canadian Aboriginal'

/**
 * Every font a document may use: static TrueType files, so that each can be embedded as a subset.
 * All are under the SIL Open Font License 1.1.
 */
export const FAMILIES: Record<string, Face[]> = {
  [SERIF]: [
    { weight: 400, italic: false, file: `${SOURCE_SERIF}/400Regular/SourceSerif4_400Regular.ttf` },
    { weight: 600, italic: false, file: `${SOURCE_SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf` },
    {
      weight: 400,
      italic: true,
      file: `${SOURCE_SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
    },
    {
      weight: 600,
      italic: true,
      file: `${SOURCE_SERIF}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
    },
  ],
  [SANS]: [
    { weight: 400, italic: false, file: `${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf` },
    { weight: 600, italic: false, file: `${ATKINSON}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf` },
  ],
  [NOTO_SANS]: [
    { weight: 400, italic: false, file: `${NOTO}/400Regular/NotoSans_400Regular.ttf` },
    { weight: 600, italic: false, file: `${NOTO}/600SemiBold/NotoSans_600SemiBold.ttf` },
    { weight: 400, italic: true, file: `${NOTO}/400Regular_Italic/NotoSans_400Regular_Italic.ttf` },
    { weight: 600, italic: true, file: `${NOTO}/600SemiBold_Italic/NotoSans_600SemiBold_Italic.ttf` },
  ],
  // Syllabics have no italic: they stand upright among italics.
  [SYLLABICS]: [false, true].flatMap((italic): Face[] => [
    {
      weight: 400,
      italic,
      file: `${ABORIGINAL}/400Regular/NotoSansCanadianAboriginal_400Regular.ttf`,
    },
    {
      weight: 600,
      italic,
      file: `${ABORIGINAL}/600SemiBold/NotoSansCanadianAboriginal_600SemiBold.ttf`,
    },
  ]),
}
