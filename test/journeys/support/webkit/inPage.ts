/** The source that runs a function with what it is given, in a page that is coming. */
export function forPage(work: unknown, given?: unknown): string {
  return `;(${String(work)})(${given === undefined ? '' : JSON.stringify(given)})`
}

/** The source that gives a page a function that tells this side what it is called with. */
export function telling(name: string): string {
  return `window[${JSON.stringify(name)}] = (...given) => {
    (window.__told ??= []).push([${JSON.stringify(name)}, given])
    return Promise.resolve()
  }`
}

interface Tellers {
  readonly __problem: (problem: string) => void
  readonly __loaded: () => void
  readonly __downloaded: (name: string, base64: string) => void
}

/**
 * Tells what is thrown, written to the console as an error, refused by the page's policy, asked of another origin, or
 * handed to the downloads, from before the app begins. Runs inside the page, and sees nothing of what is around it here.
 */
export function noteProblems({ language }: { readonly language: string }): void {
  const tell = window as unknown as Tellers
  Object.defineProperty(navigator, 'language', { get: () => language, configurable: true })
  Object.defineProperty(navigator, 'languages', { get: () => [language], configurable: true })

  // Nobody is there to allow a page that it reads what was copied.
  const { clipboard } = navigator
  const writeText = clipboard.writeText.bind(clipboard)
  let copied = ''
  clipboard.writeText = (text) => {
    copied = text
    return writeText(text)
  }
  clipboard.readText = () => Promise.resolve(copied)

  window.addEventListener('load', () => tell.__loaded())
  window.addEventListener('error', ({ message }) => tell.__problem(`thrown: ${message}`))
  window.addEventListener('unhandledrejection', ({ reason }) => tell.__problem(`thrown: ${String(reason)}`))
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell.__problem(
      `console: ${blockedURI} violates the following Content Security Policy directive: ${effectiveDirective}`,
    ),
  )
  const { console: ours } = window
  const plain = ours.error.bind(ours)
  ours.error = (...said: unknown[]) => {
    plain(...said)
    tell.__problem(`console: ${said.map(String).join(' ')}`)
  }
  const other = (url: string) => {
    const { protocol, origin } = new URL(url, window.location.href)
    return ['http:', 'https:'].includes(protocol) && origin !== window.location.origin
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (other(name)) tell.__problem(`left the origin: ${name}`)
  }).observe({ type: 'resource', buffered: true })
  const Socket = window.WebSocket
  window.WebSocket = class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      tell.__problem(`opened a socket: ${String(url)}`)
      super(url, protocols)
    }
  }

  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    const url = create(blob)
    if (blob instanceof Blob) blobs.set(url, blob)
    return url
  }
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const blob = link?.hasAttribute('download') ? blobs.get(link.href) : undefined
      if (!link || !blob) return
      // It would go to this person's own folder.
      event.preventDefault()
      const reader = new FileReader()
      const name = link.download
      reader.addEventListener('load', () => tell.__downloaded(name, String(reader.result).replace(/^[^,]*,/, '')))
      reader.readAsDataURL(blob)
    },
    { capture: true },
  )
}
