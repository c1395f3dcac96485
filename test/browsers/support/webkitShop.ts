import type { WebKitPage } from './webkitgtk.ts'

/** What the shopkeeper does in WebKitGTK, in Spanish, through the screens. */

/** Goes to a hash route without loading the page again. */
export async function go(page: WebKitPage, route: string): Promise<void> {
  await page.run((hash: string) => {
    window.location.hash = hash
  }, route)
}

/** The browser speaks the English of a machine with no language of its own; the shopkeeper chooses Spanish. */
export async function beginShop(page: WebKitPage): Promise<void> {
  await page.type('What is your business called?', 'Abarrotes Lupita')
  await page.press('Start')
  await page.says('Receivables')
  await speakSpanish(page)
}

export async function speakSpanish(page: WebKitPage): Promise<void> {
  await go(page, '#/ajustes')
  await page.press('Español')
  await page.says('Ajustes')
}

/** @returns the id in the address */
export async function addCustomer(page: WebKitPage, name: string): Promise<string> {
  await go(page, '#/clientes/nuevo')
  await page.says('Más datos')
  await page.type('Nombre', name)
  await page.press('Guardar')
  await page.says('Todavía no hay nada apuntado')
  return page.run(() => window.location.hash.split('/').at(-1) ?? '')
}

/** Writes a fiado or a payment down with a keyboard: the window is that of a computer. */
export async function write(page: WebKitPage, what: 'fiado' | 'pago', customer: string, amount: string): Promise<void> {
  await go(page, `#/apuntar/${what}/${customer}`)
  await page.type('amount', amount)
  await page.press('Guardar')
  await page.says('Ahora debe')
}

/** Waits until the account says what is owed. */
export async function owes(page: WebKitPage, customer: string, amount: string): Promise<void> {
  await go(page, `#/clientes/${customer}`)
  await page.says(`Debe ${amount}`)
}

const LOOK_MS = 10_000
const LOOKS = 12

/** Waits until the app would open without its host. On a busy machine its 450 files take longer than one look may last. */
export async function keptHere(page: WebKitPage): Promise<void> {
  const look = (ms: number) => {
    const later = new Promise<boolean>((resolve) => setTimeout(resolve, ms, false))
    return Promise.race([navigator.serviceWorker.ready.then(() => true), later])
  }
  for (let looks = 0; looks < LOOKS; looks += 1) if (await page.run(look, LOOK_MS)) return
  throw new Error('the app is not kept on this device')
}

interface Copied {
  __copied?: string
}

/** From now on what is copied stays in the page, for `copied`. */
export async function keepCopied(page: WebKitPage): Promise<void> {
  await page.run(() => {
    const writeText = (text: string) => {
      ;(window as Copied).__copied = text
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  })
}

export async function copied(page: WebKitPage): Promise<string> {
  await page.says('Code copied')
  return page.run(() => (window as Copied).__copied ?? '')
}
