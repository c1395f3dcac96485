import { useMemo, useState, useSyncExternalStore } from 'react'
import { isFactId, type FactId } from '../../domain/ids.ts'
import { localChoice } from '../../platform/local.ts'

export interface KeptDuplicates {
  readonly kept: ReadonlySet<FactId>
  readonly keep: (id: FactId) => void
}

const MOST_KEPT = 300

/** Payments that look like another and were said to be two: this device does not ask again. */
export function useKeptDuplicates(): KeptDuplicates {
  const [choice] = useState(() => localChoice('two-payments'))
  const stored = useSyncExternalStore(choice.watch, choice.read)
  return useMemo(() => {
    const ids = (stored ?? '').split(' ').filter(isFactId)
    return { kept: new Set(ids), keep: (id) => choice.write([id, ...ids].slice(0, MOST_KEPT).join(' ')) }
  }, [stored, choice])
}
