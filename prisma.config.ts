import { defineConfig } from 'prisma/config'

// `prisma generate` asks for a schema-engine binary that it never runs; pointing it at Node keeps the
// install free of any download outside the npm registry (docs/decisions/0003).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
