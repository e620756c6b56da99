import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A process at one start: a pid alone may have been given to someone else since. */
type Holder = { id: string; pid: number; started: string; host: string }

/**
 * Takes a data folder for this process, which the embedded database must have to itself.
 *
 * The lock is a file made by link(2): it appears whole or not at all, and only one of two racing processes makes
 * it. If the holder is killed its file stays; the next process finds its holder dead and takes the file over.
 *
 * @returns a function that gives the folder back
 * @throws when another living process holds the folder, in one sentence that says which
 */
export function takeFolder(folder: string): () => void {
  const path = join(folder, 'entente.lock')
  const me: Holder = { id: randomUUID(), pid: process.pid, started: startOf(process.pid), host: hostname() }
  claim(path, me, folder)
  return () => {
    if (holderOf(path)?.id === me.id) rmSync(path, { force: true })
  }
}

function claim(path: string, me: Holder, folder: string): void {
  const mine = `${path}.${me.id}.new`
  writeFileSync(mine, JSON.stringify(me))
  try {
    if (linked(mine, path)) return
    const holder = holderOf(path)
    if (holder === null) {
      claim(path, me, folder)
      return
    }
    if (isAlive(holder, folder)) throw heldBy(holder, folder)
    succeed(path, holder, me, folder)
  } finally {
    rmSync(mine, { force: true })
  }
}

/**
 * Replaces a dead holder's file. Only the process that has claimed the right to succeed this very holder may
 * replace it; if that one dies here too, its own claim is succeeded the same way.
 */
function succeed(path: string, dead: Holder, me: Holder, folder: string): void {
  const right = `${path}.${dead.id}`
  claim(right, me, folder)
  try {
    const now = holderOf(path)
    if (now === null || now.id !== dead.id) {
      claim(path, me, folder)
      return
    }
    const mine = `${path}.${me.id}.over`
    writeFileSync(mine, JSON.stringify(me))
    renameSync(mine, path)
  } finally {
    rmSync(right, { force: true })
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(
      `The lock file ${path} cannot be read; if no Entente is running on this folder, delete it.`,
    )
  }
}

function isAlive(holder: Holder, folder: string): boolean {
  if (holder.host !== hostname()) {
    throw new Error(
      `The folder ${folder} is held by a process on another machine (${holder.host}); if it has stopped, delete entente.lock there.`,
    )
  }
  return startOf(holder.pid) === holder.started && holder.started !== ''
}

function heldBy(holder: Holder, folder: string) {
  return new Error(
    `Another Entente (process ${holder.pid}) is already running on the folder ${folder}: stop it first, or set ENTENTE_DATA to another folder.`,
  )
}

/** When a process started, in whatever words the system has for it; '' when there is no such process. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return ''
  }
  if (process.platform === 'linux') return linuxStartOf(pid)
  if (process.platform === 'win32') return 'alive'
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
}

function linuxStartOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return `${boot}/${afterName.split(' ')[19]}`
  } catch {
    return ''
  }
}
