import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as schemaEngine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrate, migrationsFolder } from './migrate.server.ts'
import { openInMemory } from './pglite.server.ts'

/**
 * The SQL that would take a database with every migration applied to what schema.prisma says; '' when they agree.
 * Prisma's own engine compares, as WebAssembly: no binary is downloaded.
 */
export async function missingSql(): Promise<string> {
  const database = await openInMemory()
  try {
    await migrate(database)
    const path = join(migrationsFolder(), '..', 'schema.prisma')
    const files = [{ path, content: readFileSync(path, 'utf8') }]
    const engine = await startSchemaEngine(database.adapter as SqlMigrationAwareDriverAdapterFactory, path)
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '')
  } finally {
    await database.close()
  }
}

async function startSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory, path: string) {
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const module = new WebAssembly.Module(readFileSync(wasm))
  const imports = { './schema_engine_bg.js': schemaEngine } as unknown as WebAssembly.Imports
  const instance = new WebAssembly.Instance(module, imports)
  schemaEngine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  const datamodels: [string, string][] = [[path, readFileSync(path, 'utf8')]]
  return schemaEngine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
}
