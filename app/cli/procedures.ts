import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { PROCEDURE } from '#machines/version.ts'
import { fingerprintOfSources, indexOf, MANIFEST, readManifest, sha256 } from './released-procedures.ts'

/**
 * `npm run procedures` lists the released versions for the machines; `npm run procedures -- release` first writes the
 * rules as they stand into one file that never changes again, with its fingerprint, so that agreements that began under
 * this version keep it when the rules change. Its packages stay where npm put them, pinned by the lock file.
 */
if (process.argv[2] === 'release') await release()
writeFileSync('machines/released/index.ts', indexOf(Object.keys(readManifest('.')), PROCEDURE))

async function release(): Promise<void> {
  const manifest = readManifest('.')
  if (PROCEDURE in manifest)
    throw new Error(`${PROCEDURE} is released already: give machines/version.ts the next number first.`)
  const file = `${PROCEDURE}.js`
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      lib: { entry: 'machines/procedure.ts', formats: ['es'], fileName: () => file },
      outDir: 'machines/released',
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { external: [/^xstate/, 'zod'] },
    },
  })
  const released = sha256(readFileSync(`machines/released/${file}`))
  manifest[PROCEDURE] = { file, sha256: released, sources: fingerprintOfSources('.') }
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`${PROCEDURE} is released: ${released}`)
}
