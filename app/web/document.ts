import { createContext, useContext } from 'react'

/**
 * What only this rendering of the document knows. The nonce is never loader data: a nonce that a script can read
 * protects nothing. `erring` says that a form came back, so that the title can say it before any script runs.
 */
type DocumentState = { nonce?: string; erring: boolean }

const DocumentContext = createContext<DocumentState>({ erring: false })

/** Given by entry.server.tsx, and by entry.client.tsx with what the server's document shows. */
export const DocumentProvider = DocumentContext.Provider

export function useDocumentState(): DocumentState {
  return useContext(DocumentContext)
}
