import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Ends a run with one plain line, and fails it in CI when anything was left out: a browser or a server that is missing
 * there would otherwise look like success.
 */
export default class ClosingLine implements Reporter {
  private vitest: Vitest | null = null

  onInit(vitest: Vitest): void {
    this.vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules)
      for (const test of module.children.allTests()) count[test.result().state] += 1
    const skipped = count.skipped + count.pending
    if (process.env.CI === 'true' && skipped > 0) {
      process.exitCode = 1
      this.vitest?.logger.error(`${skipped} tests were left out; in CI all must run.`)
    }
    this.vitest?.logger.log(`\n${count.passed} passed, ${count.failed} failed, ${skipped} skipped`)
  }
}
