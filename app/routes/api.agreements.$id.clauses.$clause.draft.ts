import type { ActionFunctionArgs } from '@remix-run/node'
import { answering } from '#app/web/answer.server.ts'
import { keepTyped } from '#app/web/drafts.server.ts'

/** Keeps what somebody is typing, as they type: the page sends it by script. Answers when it was kept. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const keptAt = await keepTyped(args, await args.request.formData())
  return Response.json({ keptAt }, { headers: { 'Cache-Control': 'no-store' } })
})
