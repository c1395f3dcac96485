import { useEffect, useRef, type RefObject } from 'react'

/**
 * Shows the browser's own dialog over everything while `open`, and gives the focus back to what opened it.
 * The browser would give it back when a dialog is closed; React has taken this one off the page by then.
 */
export function useModal(
  open: boolean,
  onShown?: (dialog: HTMLDialogElement) => void,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = useRef(onShown)
  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return undefined
    const opener = document.activeElement
    element.showModal()
    shown.current?.(element)
    return () => {
      element.close()
      // Not from a screen that has come meanwhile, or from another sheet.
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [open])
  return dialog
}
