import { writeFileSync } from 'node:fs'
import { scriptSchema } from './script-schema.ts'

/** `npm run schema`: writes docs/script.schema.json anew; a test compares. */
writeFileSync('docs/script.schema.json', `${JSON.stringify(scriptSchema(), null, 2)}\n`)
