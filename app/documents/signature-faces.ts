import { SANS, SERIF } from '#templates/fonts/faces.ts'

/** A face in which a signature is set. */
export type SignatureFace = { family: string; weight: 400 | 600 }

/** The name is set as the text is, the rest as what stands around it. */
export const SIGNATURE_FACES: { name: SignatureFace; rest: SignatureFace } = {
  name: { family: SERIF, weight: 600 },
  rest: { family: SANS, weight: 400 },
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜàâæçèéêëîïôœùûü'
const SIGNS = "0123456789 \u00a0.,:;-–’'«»()/&_"

/**
 * What a drawn document holds of each face, whether its own text needs it or not: with it, nearly every name, office and
 * date can be set later without a font of its own in each signature.
 */
export const REPERTOIRE = { name: `${LETTERS}${ACCENTED} \u00a0.-’'`, rest: LETTERS + ACCENTED + SIGNS }

/** Under which name the document lists a face, in the resources of its form. */
export const RESOURCE = { name: 'SignatureName', rest: 'SignatureRest' } as const
