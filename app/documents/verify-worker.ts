import { type Report, verifyFiles } from './verify-files.ts'
import { MEANING } from './verify-meaning.ts'

/** What the page asks: files that never leave the browser, the roots that it believes, an older head. */
export type Question = { files: File[]; roots: Uint8Array[]; head: string | null }

/** What it is told: how far, and then everything, with the words that explain each check; or that it cannot be done. */
export type Answer =
  | { progress: { file: string; done: number; max: number } }
  | { reports: Report[]; meaning: typeof MEANING }
  | { fault: string }

// A browser runs this beside the page, which stays free to scroll and to stop it.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { files, roots, head } = data
  const given = files.map((file) => ({
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }))
  const progress = (file: string, done: number, max: number) => tell({ progress: { file, done, max } })
  verifyFiles(given, { roots, head, progress }).then(
    (reports) => tell({ reports, meaning: MEANING }),
    (error: unknown) => tell({ fault: String(error) }),
  )
})

function tell(answer: Answer): void {
  postMessage(answer)
}
