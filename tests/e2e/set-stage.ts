import { setStage } from './stage.ts'
import { MOMENTS, type Moment } from './story.ts'

/**
 * `node --import tsx tests/e2e/set-stage.ts folder [moment…]`: fills a data folder to look at pages with, and prints
 * each person's session cookie. Then `ENTENTE_DATA=folder node server.js`.
 */
const [folder = './data-stage', ...moments] = process.argv.slice(2)
const cookies = await setStage(folder, moments.length > 0 ? (moments as Moment[]) : MOMENTS)
process.stdout.write(`${JSON.stringify(cookies, null, 2)}\n`)
