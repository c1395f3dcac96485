import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'

/** Makes the undo of facts that were recorded today. It rejects when that could not be saved, as a notice wants it. */
export function useTakeBack(customer: CustomerId): (...of: readonly FactId[]) => () => Promise<void> {
  const deps = useCommandDeps()
  return (...of) =>
    async () => {
      const undone = await reverse(deps)({ customer, of, on: deps.today() })
      if (!undone.ok) throw new Error(undone.error.type)
    }
}
