import { z } from 'zod'
import { commands } from '#app/commands/index.ts'
import { Script } from './script.ts'

/** The JSON Schema of scripts, with the input of every command under `$defs`. `docs/script.schema.json` is this. */
export function scriptSchema(): object {
  const options = { io: 'input', unrepresentable: 'any' } as const
  const inputs = Object.entries(commands).map(([verb, { input }]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(input, options)
    return [verb, schema] as const
  })
  const script = z.toJSONSchema(Script, options)
  return { ...script, $defs: { ...script.$defs, ...Object.fromEntries(inputs) } }
}
