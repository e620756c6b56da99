import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pieces } from '#app/web/pieces.server.ts'

/** What comes out, piece by piece. */
function taken(pieces: Pieces): Buffer[] {
  const out: Buffer[] = []
  pieces.on('data', (piece: Buffer) => out.push(piece))
  return out
}

test('everything that is written comes out, in its order', async () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 20_000 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(parts, fc.nat(19), async (written, pause) => {
      const pieces = new Pieces()
      const out = taken(pieces)
      for (const [index, part] of written.entries()) {
        pieces.write(part)
        if (index === pause) await nextTurn()
      }
      pieces.end()
      await new Promise((ended) => pieces.on('end', ended))
      expect(Buffer.concat(out).equals(Buffer.concat(written))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('what is written in one turn is one piece, and does not wait for the end', async () => {
  const pieces = new Pieces()
  const out = taken(pieces)
  for (const part of ['<p>', 'one', '</p>']) pieces.write(part)
  await nextTurn()
  await nextTurn()
  expect(out.map(String)).toEqual(['<p>one</p>'])
  pieces.end('<p>two</p>')
  await new Promise((ended) => pieces.on('end', ended))
  expect(out.map(String)).toEqual(['<p>one</p>', '<p>two</p>'])
})
