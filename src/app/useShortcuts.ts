import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { routes } from '../ui/routes.ts'
import { customerPath } from './customerPath.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  field?.focus()
  return field !== null
}

/**
 * Keys of the desktop: n writes a fiado down, p a payment, r reminds, / searches. With a customer open they are for
 * that customer. Not while typing, nor over a sheet.
 */
export function useShortcuts(): void {
  const [location, navigate] = useLocation()
  useEffect(() => {
    const path = customerPath(location)
    const customer = path && 'id' in path ? path.id : undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (event.key === 'n') navigate(routes.entry('fiado', customer))
      else if (event.key === 'p') navigate(routes.entry('pago', customer))
      else if (event.key === 'r' && customer !== undefined) navigate(routes.remind(customer))
      else if (event.key === '/') {
        if (!focusSearch()) {
          navigate(routes.customers())
          // The list comes up in the next frames.
          setTimeout(focusSearch, 200)
        }
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [location, navigate])
}
