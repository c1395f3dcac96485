import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useToday } from '../../queries/books.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

/** Says that something was recorded today, and offers to take it back. */
export function useSaid(customer: CustomerId): (text: string, recorded: readonly FactId[]) => void {
  const deps = useCommandDeps()
  const today = useToday()
  const { show } = useNotice()
  return (text, recorded) => {
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of: recorded, on: today })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text, undo })
  }
}
