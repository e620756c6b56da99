/** Answers when the process does; start() has already refused to listen if the record could not be opened. */
export function loader() {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } })
}
