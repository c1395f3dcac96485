import type { Replica } from '../ledger/replica.ts'

export interface Settling {
  readonly done: number
  readonly total: number
}

/**
 * Lets count what came.
 * @param tell hears how far it is, and `undefined` at the end, however it ends; nothing after it: out of a worker, progress takes
 *   another way than the end, and may come later
 */
export async function settleTelling(
  replica: Pick<Replica, 'settle'>,
  tell: (settling: Settling | undefined) => void,
): Promise<void> {
  let isOver = false
  try {
    await replica.settle((done, total) => {
      if (!isOver) tell({ done, total })
    })
  } finally {
    isOver = true
    tell(undefined)
  }
}
