import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'

type Texts = Readonly<Record<string, string>>

export interface Typed<T extends Texts> {
  /** What the fields show. */
  readonly texts: T
  readonly type: (patch: Partial<T>) => void
  /** The texts of this moment were saved. */
  readonly keep: () => void
}

/** What is typed over what is stored. What was saved stands until the books tell of it; what was typed since stays. */
export function useTyped<T extends Texts>(stored: T, business: BusinessProfile): Typed<T> {
  const [edits, setEdits] = useState<Partial<T>>({})
  /** What was saved, and the profile that did not have it yet. */
  const [saved, setSaved] = useState<{ readonly texts: T; readonly over: BusinessProfile } | null>(null)
  if (saved !== null && saved.over !== business) {
    setSaved(null)
    setEdits(withoutSaved(edits, saved.texts))
  }
  const texts = { ...stored, ...edits }
  return {
    texts,
    type: (patch) => setEdits((before) => ({ ...before, ...patch })),
    keep: () => setSaved({ texts, over: business }),
  }
}

function withoutSaved<T extends Texts>(edits: Partial<T>, saved: T): Partial<T> {
  return Object.fromEntries(Object.entries(edits).filter(([field, text]) => text !== saved[field])) as Partial<T>
}
