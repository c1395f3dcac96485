import { useCallback, useState, useSyncExternalStore } from 'react'
import { localChoice } from '../../platform/local.ts'
import { useTags } from '../../queries/useCustomers.ts'

export interface Round {
  /** Undefined: everybody. */
  readonly tag: string | undefined
  /** Every tag in use. */
  readonly tags: readonly string[]
  readonly choose: (tag: string | undefined) => void
}

/** The round that this device is about: only customers with one tag are on its list. Undefined until it is known. */
export function useRound(): Round | undefined {
  const [choice] = useState(() => localChoice('round'))
  const stored = useSyncExternalStore(choice.watch, choice.read)
  const tags = useTags()
  const choose = useCallback((tag: string | undefined) => choice.write(tag ?? ''), [choice])
  if (tags === undefined) return undefined
  // A tag that nobody has any more would leave the list empty for good.
  return { tag: tags.find((tag) => tag === stored), tags, choose }
}
