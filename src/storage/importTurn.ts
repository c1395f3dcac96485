import { inLock } from './inLock.ts'

/**
 * Lets one import work at a time: what is known already is asked before the first slice is written, so two of the same
 * file side by side would each find nothing. Over all tabs where the browser has locks, in this one anyway.
 */
export function createImportTurn(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = turn.then(() => inLock(`${name}/import`, work))
    turn = result.catch(() => undefined)
    return result
  }
}
