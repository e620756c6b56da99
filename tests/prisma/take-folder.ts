/** Takes the folder that it is given and says so, or says why not; lets it go when its input closes. */
import { takeFolder } from '#prisma/folder-lock.server.ts'

const [folder = ''] = process.argv.slice(2)
try {
  const giveBack = takeFolder(folder)
  console.log('taken')
  process.stdin.resume().once('end', giveBack)
} catch (error) {
  console.log((error as Error).message)
  process.exitCode = 1
}
