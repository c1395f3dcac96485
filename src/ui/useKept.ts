import { useState } from 'react'

/** The last answer that was there, while the next one is being looked for: a list does not go blank between two letters. */
export function useKept<T>(value: T | undefined): T | undefined {
  const [kept, setKept] = useState(value)
  if (value !== undefined && value !== kept) setKept(value)
  return value ?? kept
}
