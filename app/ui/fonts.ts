import sans from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import strong from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url'
import reading from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url'
import heading from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'

/** Has a font asked for before the style sheet names it. */
const ahead = (href: string) => ({
  rel: 'preload' as const,
  as: 'font' as const,
  type: 'font/woff2',
  href,
  crossOrigin: 'anonymous' as const,
})

/** The faces that every page begins with. */
export const fontLinks = [sans, strong, heading].map(ahead)

/** The face of an agreement's own text, for the pages on which it is read. */
export const readingFontLinks = [ahead(reading)]
