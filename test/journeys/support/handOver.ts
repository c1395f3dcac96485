import type { BrowserContext } from '@playwright/test'

/**
 * Notes what the app hands over to other apps (WhatsApp, mail, SMS, telephone) instead of letting the test's browser
 * go there: by `window.open`, by a link that is tapped, or by one that is clicked from code.
 * @returns the addresses so far, growing
 */
export async function noteHandOvers(context: BrowserContext): Promise<readonly string[]> {
  const opened: string[] = []
  await context.exposeBinding('__handOver', (_source, url: string) => {
    opened.push(url)
  })
  await context.addInitScript(() => {
    const note = (url: string): void => {
      void (window as unknown as { __handOver: (url: string) => Promise<void> }).__handOver(url)
    }
    const leaves = (link: HTMLAnchorElement): boolean =>
      link.href !== '' && link.origin !== window.location.origin && link.protocol !== 'blob:'
    window.open = (url) => {
      note(String(url))
      return null
    }
    window.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !leaves(link) || event.defaultPrevented) return
      event.preventDefault()
      note(link.href)
    })
    // A link that was never put into the page tells no listener of its click.
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as (() => void) | undefined
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (leaves(this)) note(this.href)
      else click?.call(this)
    }
  })
  return opened
}
