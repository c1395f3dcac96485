// The chunk of the library that the first list waits for, the same in the app and in its bench.

export const DEXIE_CHUNK = { name: 'dexie', test: /node_modules[\\/](?:dexie|dexie-react-hooks)[\\/]/ }

/**
 * Has V8 compile this chunk as a whole, beside the main thread and while it arrives, instead of function by function
 * between the start and the first list. Matters where the browser has no compiled code of it yet: on a first visit.
 * @param {{ name: string }} chunk
 */
export const compileAhead = ({ name }) => (name === DEXIE_CHUNK.name ? '//# allFunctionsCalledOnLoad' : '')
