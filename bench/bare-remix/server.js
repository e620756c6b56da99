import { createRequestHandler } from '@remix-run/express'
import express from 'express'

process.env.NODE_ENV = 'production'
const build = await import('../../build/bare-remix/server/index.js')
const app = express()
app.all('*', createRequestHandler({ build }))
const server = app.listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})
