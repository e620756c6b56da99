import type { AddressInfo } from 'node:net'
import express from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '#app/web/config.server.ts'
import { makeGate } from '#app/web/gate.server.ts'

const config = readConfig({ ENTENTE_URL: 'https://entente.example.ca' })
const app = express()
const gate = makeGate(config, new RateLimiterMemory({ points: 20, duration: 60 }))
app.use(gate.headers, gate.writes)
app.all('*', (_request, response) => response.send('through'))

let server: ReturnType<typeof app.listen>
let url: string

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

async function post(headers: Record<string, string>, body: BodyInit = 'a=b'): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers, body })
  return response.status
}

describe('the gate', () => {
  test('lets our own forms through', async () => {
    expect(await post({ 'Sec-Fetch-Site': 'same-origin', cookie: 'session=1' })).toBe(200)
    expect(await post({ Origin: 'https://entente.example.ca', cookie: 'session=1' })).toBe(200)
    expect(await post({ Origin: url, cookie: 'session=1' })).toBe(200)
  })

  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
    [{ cookie: 'session=1' }],
  ])('refuses a write with %o', async (headers) => {
    expect(await post(headers)).toBe(403)
  })

  test('lets a program without a cookie write', async () => {
    expect(await post({})).toBe(200)
  })

  test('refuses a form that is too large, and a body that hides its length', async () => {
    expect(await post({}, 'x'.repeat(1024 * 1024 + 1))).toBe(413)
    const hidden = new Blob(['a=b']).stream()
    const response = await fetch(url, { method: 'POST', body: hidden, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(411)
  })

  test('gives every answer its own nonce and request id', async () => {
    const [first, second] = await Promise.all([fetch(url), fetch(url)])
    const policy = first.headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';style-src 'self';/)
    expect(policy).not.toBe(second.headers.get('content-security-policy'))
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'))
  })

  test('asks a caller who writes too much to wait', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt++) statuses.push(await post({}))
    expect(statuses.at(-1)).toBe(429)
  })
})
