import { expect, type Page } from '@playwright/test'

/** A file that another app shares: its bytes, or its text. */
export type SharedFile = readonly [name: string, type: string, content: Uint8Array | string]

/** Hands files to the app as the share sheet does: a POST that the service worker answers. What it leads to is not opened. */
export async function handShared(page: Page, files: readonly SharedFile[], text = ''): Promise<void> {
  const given = files.map(([name, type, content]) => [name, type, Buffer.from(content).toString('base64')] as const)
  await page.evaluate(
    async ([shared, words]) => {
      const form = new FormData()
      for (const [name, type, base64] of shared) {
        form.append('files', new File([Uint8Array.fromBase64(base64)], name, { type }))
      }
      if (words !== '') form.append('text', words)
      await fetch('./compartir', { method: 'POST', body: form, redirect: 'manual' })
    },
    [given, text] as const,
  )
}

/** The service worker answers from the second visit on. */
export async function secondVisit(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}
