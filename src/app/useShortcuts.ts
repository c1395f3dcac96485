import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { CustomerId } from '../domain/ids.ts'
import { followLink } from '../ui/followLink.ts'
import { routes } from '../ui/routes.ts'
import { customerPath } from './customerPath.ts'
import type { OnTool } from './toolName.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** The search of the screen itself, where it has one in view. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  field?.focus()
  return field !== null
}

/** Where a key leads; with a customer open, for that customer. */
function pathOf(key: string, customer: CustomerId | undefined): string | undefined {
  switch (key) {
    case 'n':
      return routes.entry('fiado', customer)
    case 'p':
      return routes.entry('pago', customer)
    case 'r':
      return customer === undefined ? undefined : routes.remind(customer)
    case '1':
      return routes.today()
    case '2':
      return routes.customers()
    case '3':
      return routes.portfolio()
    case '4':
      return routes.more()
    default:
      return undefined
  }
}

/**
 * Keys of the desktop: n writes a fiado down, p a payment, r reminds, 1 to 4 lead to the places of the rail, / searches on
 * the screen or, where that has no search, everywhere; ? shows them. With a customer open they are for that customer. Not
 * while typing, nor over a sheet. Ctrl-K (⌘K) searches everywhere, also out of a field: nobody types with it.
 */
export function useShortcuts(onOpen: OnTool): void {
  const [location] = useLocation()
  useEffect(() => {
    const path = customerPath(location)
    const customer = path && 'id' in path ? path.id : undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.repeat || document.querySelector('dialog[open]')) return
      if (event.ctrlKey || event.metaKey) {
        if (event.shiftKey || event.key.toLowerCase() !== 'k') return
        onOpen('search')
        event.preventDefault()
        return
      }
      if (isTyping(event.target)) return
      const next = pathOf(event.key, customer)
      if (next !== undefined) followLink(next)
      else if (event.key === '?') onOpen('keys')
      else if (event.key !== '/') return
      else if (!focusSearch()) onOpen('search')
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [location, onOpen])
}
