import { useCallback, useMemo, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { localChoice } from '../../platform/local.ts'
import { isEntryKind, type EntryKind } from '../../ui/routes.ts'
import { readRecent, withRecent } from './recentCustomers.ts'

/** What this device remembers of writing things down, so that the next time takes one tap less. */
export interface EntryMemory {
  /** The kind of the daily work written down last; fiado before there is one. */
  readonly kind: EntryKind
  /** The customers written down last, the latest first. */
  readonly recent: readonly CustomerId[]
  readonly remember: (kind: EntryKind, customer: CustomerId) => void
}

export function useEntryMemory(): EntryMemory {
  const [kinds] = useState(() => localChoice('entry-kind'))
  const [customers] = useState(() => localChoice('entry-recent'))
  const [stored, setStored] = useState(() => ({ kind: kinds.read(), recent: customers.read() }))
  const remember = useCallback(
    (kind: EntryKind, customer: CustomerId) => {
      // An opening balance is written once in a customer's life: whoever comes back for ＋ means the daily work.
      if (kind !== 'saldo') kinds.write(kind)
      customers.write(withRecent(customers.read(), customer))
      setStored({ kind: kinds.read(), recent: customers.read() })
    },
    [kinds, customers],
  )
  return useMemo(
    () => ({
      kind: isEntryKind(stored.kind) ? stored.kind : 'fiado',
      recent: readRecent(stored.recent),
      remember,
    }),
    [stored, remember],
  )
}
