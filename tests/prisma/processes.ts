import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** A program of this repository in a process of its own. It is over when `end` has resolved. */
export type Program = {
  child: ChildProcessByStdio<Writable, Readable, Readable>
  /** Resolves with the first line that it writes, on either output. */
  firstLine: Promise<string>
  /** Everything it wrote on its output, until it closed. */
  output: Promise<string>
  /** Closes its input and gives its exit code. */
  end(): Promise<number | null>
}

export function startProgram(file: string, ...args: string[]): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  let said = ''
  const firstLine = new Promise<string>((resolve) => {
    const listen = (text: Buffer) => {
      said += text
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    closed.then(() => resolve(said))
  })
  const end = () => {
    child.stdin.end()
    return closed
  }
  return { child, firstLine, output: closed.then(() => said), end }
}
