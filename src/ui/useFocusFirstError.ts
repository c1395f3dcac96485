import { useEffect, type RefObject } from 'react'

/**
 * After an attempt that was refused, puts the cursor into the first field that says so.
 * @param attempt grows with each attempt; 0 before the first
 */
export function useFocusFirstError(form: RefObject<HTMLElement | null>, attempt: number): void {
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempt, form])
}
