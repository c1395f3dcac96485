import { hashOf } from './routes.ts'

/** Goes there as a tap on a link of the app does: a form with unsaved text holds it, and asks (`useDiscardGuard`). */
export function followLink(path: string): void {
  const link = document.createElement('a')
  link.href = hashOf(path)
  document.body.append(link)
  link.click()
  link.remove()
}
