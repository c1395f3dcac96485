import type { WebKitPage } from './webkitgtk.ts'

interface Noted {
  __problems?: string[]
}

/** From now on the page notes what is thrown in it and what its policy refuses; not what came before, while it loaded. */
function note(): void {
  const problems: string[] = []
  ;(window as Noted).__problems = problems
  window.addEventListener('error', ({ message }) => problems.push(`thrown: ${message}`))
  window.addEventListener('unhandledrejection', ({ reason }) => problems.push(`thrown: ${String(reason)}`))
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    problems.push(`refused: ${effectiveDirective} ${blockedURI}`),
  )
}

export interface NotingPage {
  readonly page: WebKitPage
  /** What went wrong so far; whoever expected it empties the list. */
  readonly problems: () => Promise<string[]>
}

/** As `page`; what went wrong in it is kept, also of pages that were left by `goTo` and `reload`: WebDriver tells nobody. */
export function noting(page: WebKitPage): NotingPage {
  const found: string[] = []
  const collect = async () => {
    found.push(...(await page.run(() => (window as Noted).__problems?.splice(0) ?? [])))
  }
  const leaveBy = async (way: () => Promise<void>) => {
    await collect()
    await way()
    await page.run(note)
  }
  return {
    page: { ...page, goTo: (url) => leaveBy(() => page.goTo(url)), reload: () => leaveBy(page.reload) },
    problems: async () => {
      await collect()
      return found
    },
  }
}
