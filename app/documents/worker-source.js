// Loads the worker from source (tests, development): a worker thread does not inherit the loader of its parent.
import { tsImport } from 'tsx/esm/api'

export default (await tsImport('./worker.ts', import.meta.url)).default
