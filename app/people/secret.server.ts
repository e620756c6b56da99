import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret that session cookies are signed with, made on first run and readable by its owner only.
 * Losing it signs everybody out and harms nothing else.
 *
 * It is written whole beside its place, then linked there: two processes that start together agree on the first,
 * and a crash in mid-write leaves no half secret behind.
 * @param folder where the keys of this installation are kept
 * @throws Error when the folder cannot be written, or holds a secret that is too short to be one
 */
export async function openSecret(folder: string): Promise<string> {
  const place = join(folder, 'session-secret')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return check((await read(place)) ?? (await make(place)), place)
}

async function make(place: string): Promise<string> {
  const draft = `${place}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, place)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
  return readFile(place, 'utf8')
}

async function read(place: string): Promise<string | null> {
  try {
    return await readFile(place, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function check(secret: string, place: string): string {
  if (secret.trim().length < 32)
    throw new Error(`The session secret in ${place} is damaged: delete it to make a new one.`)
  return secret.trim()
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
