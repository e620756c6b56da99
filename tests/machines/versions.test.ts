import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import {
  fingerprintOfSources,
  indexOf,
  readManifest,
  releasedProblems,
  sha256,
} from '#app/cli/released-procedures.ts'
import { available, decide, PROCEDURE } from '#machines/decide.ts'
import * as newest from '#machines/procedure.ts'
import { released } from '#machines/released/index.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, allSigned, drafted, inReview, play } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, shauna } = cast
const BEFORE = 'entente@0'

/** An agreement that began under an earlier version. */
function under(version: string, acts = inReview()): Agreement {
  return { ...(play(acts).agreement as Agreement), procedure: version }
}

afterEach(() => {
  delete released[BEFORE]
})

describe('a released version', () => {
  it('is what it was when it was released', () => {
    expect(releasedProblems('.', PROCEDURE)).toEqual([])
  })

  it('that is altered by one character is noticed, and so are rules that changed under its name', () => {
    const root = mkdtempSync(join(tmpdir(), 'procedure-'))
    cpSync('machines', join(root, 'machines'), { recursive: true })
    const folder = join(root, 'machines/released')
    const text = 'export const decide = () => 1\n'
    writeFileSync(join(folder, 'entente@0.js'), text)
    const own = { file: 'entente@0.js', sha256: sha256(text), sources: fingerprintOfSources(root) }
    writeFileSync(join(folder, 'released.json'), JSON.stringify({ [BEFORE]: own }))
    writeFileSync(join(folder, 'index.ts'), indexOf([BEFORE], PROCEDURE))
    expect(releasedProblems(root, PROCEDURE)).toEqual([])
    writeFileSync(join(folder, 'entente@0.js'), text.replace('1', '2'))
    expect(releasedProblems(root, PROCEDURE)).toEqual(['entente@0: entente@0.js is not what was released.'])
    writeFileSync(join(folder, 'entente@0.js'), text)
    writeFileSync(join(folder, 'index.ts'), indexOf([BEFORE], BEFORE))
    expect(releasedProblems(root, BEFORE)).toEqual([])
    const rule = join(root, 'machines/consensus.ts')
    writeFileSync(rule, `${readFileSync(rule, 'utf8')}// Another rule.\n`)
    expect(releasedProblems(root, BEFORE)).toEqual([
      'entente@0 is released, and its rules have changed since: they are another version now.',
    ])
  })

  it('decides as the rules do that it was made from', async () => {
    for (const [version, { file }] of Object.entries(readManifest('.'))) {
      const procedure = (await import(
        /* @vite-ignore */ pathToFileURL(`machines/released/${file}`).href
      )) as typeof newest
      const facts = (decides: typeof newest.decide) => {
        let agreement: Agreement | null = null
        return allSigned().flatMap(({ command, input, by }, step) => {
          const at = new Date(Date.parse(cast.MONDAY) + step * 60_000).toISOString()
          const outcome = decides(agreement, command, input(agreement) as never, by, at)
          if ('refusal' in outcome)
            throw new Error(`${version} ${command}: ${JSON.stringify(outcome.refusal)}`)
          agreement = outcome.decided.agreement
          return outcome.decided.facts
        })
      }
      const told = facts(procedure.decide)
      if (version === PROCEDURE) expect(told).toEqual(facts(newest.decide))
      expect(told.length).toBeGreaterThan(50)
    }
  })
})

describe('an agreement', () => {
  const accepts = {
    ...{ clause: 'c01', revision: 1, stance: 'accept' as const, reason: '' },
    understood: true,
  }
  const input = { ...accepts, objection: '', ground: 'law' as const }
  const at = '2026-03-03T14:00:00.000Z'

  it('is decided by the version that it began with', () => {
    // The earlier version let nobody state a position.
    const decides: typeof newest.decide = () => ({
      refusal: { kind: 'Refused', reasons: [{ code: 'earlier_rule' }] },
    })
    released[BEFORE] = { decide: decides, available: newest.available }
    expect(decide(under(BEFORE), 'state-position', input, chloe, at)).toMatchObject({
      refusal: { reasons: [{ code: 'earlier_rule' }] },
    })
    expect(decide(under(PROCEDURE), 'state-position', input, chloe, at)).toHaveProperty('decided')
  })

  it('is folded by what facts mean today, whichever version decided them', () => {
    const decides: typeof newest.decide = (agreement, name, asked, actor, when) => {
      const outcome = newest.decide(agreement, name, asked, actor, when)
      return 'decided' in outcome ? { decided: { ...outcome.decided, agreement: {} as Agreement } } : outcome
    }
    released[BEFORE] = { decide: decides, available: newest.available }
    const outcome = decide(under(BEFORE), 'state-position', input, chloe, at)
    if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
    expect(outcome.decided.agreement.positions['c01:hydraulis']?.status).toBe('accepted')
    expect(outcome.decided.agreement.procedure).toBe(BEFORE)
  })

  it('under a version that nobody here knows is read, and nothing is decided about it', () => {
    const foreign = under('entente@99')
    expect(decide(foreign, 'state-position', input, chloe, at)).toMatchObject({
      refusal: {
        kind: 'Refused',
        reasons: [{ code: 'procedure_unknown', detail: { procedure: 'entente@99' } }],
      },
    })
    expect(available(foreign, chloe, at)['state-position'].reasons[0]?.code).toBe('procedure_unknown')
  })

  it('moves to the newest version in one recorded step, once every party has said so', () => {
    const moves = (agreement: Agreement, by = sunita, to = PROCEDURE) =>
      decide(agreement, 'adopt-procedure', { to }, by, at)
    let agreement = under(BEFORE)
    for (const by of [sunita, chloe]) {
      const said = moves(agreement, by)
      if ('refusal' in said) throw new Error(JSON.stringify(said.refusal))
      agreement = said.decided.agreement
      expect(agreement.procedure).toBe(BEFORE)
    }
    expect(moves(agreement, chloe)).toMatchObject({ refusal: { reasons: [{ code: 'agreed_already' }] } })
    const last = moves(agreement, shauna)
    expect(last).toMatchObject({
      decided: {
        entry: 'procedure.adopted',
        facts: [{ type: 'consent.given' }, { type: 'procedure.adopted', from: BEFORE, to: PROCEDURE }],
        agreement: { procedure: PROCEDURE },
      },
    })
    expect(moves(agreement, shauna, 'entente@99')).toMatchObject({
      refusal: { reasons: [{ code: 'procedure_unknown' }] },
    })
  })

  it('moves at the convenor’s word while nobody else has seen it; never from the newest to itself', () => {
    const draft = under(BEFORE, drafted())
    expect(decide(draft, 'adopt-procedure', { to: PROCEDURE }, sunita, at)).toMatchObject({
      decided: { agreement: { procedure: PROCEDURE } },
    })
    given(drafted())
      .whenAct(act('adopt-procedure', { to: PROCEDURE }, sunita))
      .thenRefused('Refused', 'procedure_current')
  })
})
