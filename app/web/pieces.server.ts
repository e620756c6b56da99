import { Transform, type TransformCallback } from 'node:stream'

/** Bytes in one piece, at most about. */
const PIECE = 32 * 1024

/**
 * Hands a page on in few large pieces. React writes two kilobytes at a time, and every piece is compressed and sent by
 * itself: a long page would pass through all of that hundreds of times. What is written in one turn of the event loop is
 * gathered, and nothing is held back longer than that.
 */
export class Pieces extends Transform {
  #parts: Buffer[] = []
  #size = 0

  constructor() {
    super({ highWaterMark: 2 * PIECE })
  }

  override _transform(part: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#size === 0) setImmediate(() => this.#handOn())
    this.#parts.push(part)
    this.#size += part.length
    if (this.#size >= PIECE) this.#handOn()
    done()
  }

  override _flush(done: TransformCallback): void {
    this.#handOn()
    done()
  }

  #handOn(): void {
    if (this.#size === 0 || this.destroyed) return
    this.push(Buffer.concat(this.#parts))
    this.#parts = []
    this.#size = 0
  }
}
