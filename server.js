import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'

const development = process.argv.includes('--dev')
// React and Express choose their fast paths by this name, and they look only once.
Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production' })

/** @param {unknown} error a fault at start is one sentence for the operator, not a stack */
function fail(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

const vite = development
  ? await import('vite').then(({ createServer }) => createServer({ server: { middlewareMode: true } }))
  : null
const loadBuild = () =>
  vite ? vite.ssrLoadModule('virtual:remix/server-build') : import('./build/server/index.js')

const build = await loadBuild().catch(fail)
const { config, gate, getLoadContext, hangUp, stop } = await build.entry.module.start().catch(fail)

const app = express()
app.disable('x-powered-by')
app.set('trust proxy', config.trustProxy)
app.use(gate.headers)
app.use(compression())
if (vite) app.use(vite.middlewares)
else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  app.use('/assets', (_request, response) => response.sendStatus(404))
  app.use(express.static('build/client', { maxAge: '1h' }))
}
app.use(gate.writes)
app.all('*', createRequestHandler({ build: vite ? loadBuild : build, getLoadContext, mode: config.mode }))

const server = app.listen(config.port, config.host, () => {
  console.log(`Entente: ${config.url} (port ${server.address().port})`)
})
server.on('error', fail)

function close() {
  hangUp()
  server.close(() => stop().then(() => process.exit(0), fail))
  server.closeIdleConnections()
  // A browser that does not hang up would hold us for ever.
  setTimeout(() => server.closeAllConnections(), 5000).unref()
}
process.once('SIGTERM', close)
process.once('SIGINT', close)
