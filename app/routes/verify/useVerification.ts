import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Question } from '#app/documents/verify-worker.ts'

type Found = Extract<Answer, { reports: unknown }>

export type Verification =
  | { step: 'idle' }
  | { step: 'working'; progress: { file: string; done: number; max: number } | null }
  | { step: 'done'; found: Found }
  /** `insecure`: a browser gives its hash function only to pages that came over https. */
  | { step: 'failed'; why: 'insecure' | 'fault' }

/**
 * Checks files in this browser, in a process beside the page: fetched when it is first asked for, stopped with the page
 * or when something else is asked.
 */
export function useVerification() {
  const [verification, setVerification] = useState<Verification>({ step: 'idle' })
  const worker = useRef<Worker | null>(null)
  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
  }, [])
  useEffect(() => stop, [stop])

  function verify(question: Question) {
    stop()
    if (question.files.length === 0) return setVerification({ step: 'idle' })
    if (!window.isSecureContext) return setVerification({ step: 'failed', why: 'insecure' })
    setVerification({ step: 'working', progress: null })
    worker.current = startWorker()
    worker.current.onerror = () => setVerification({ step: 'failed', why: 'fault' })
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => setVerification(stepOf(data))
    worker.current.postMessage(question)
  }
  return { verification, verify }
}

function startWorker(): Worker {
  // Written out in full: the build finds workers by this very form.
  return new Worker(new URL('../../documents/verify-worker.ts', import.meta.url), { type: 'module' })
}

function stepOf(answer: Answer): Verification {
  if ('progress' in answer) return { step: 'working', progress: answer.progress }
  return 'reports' in answer ? { step: 'done', found: answer } : { step: 'failed', why: 'fault' }
}
