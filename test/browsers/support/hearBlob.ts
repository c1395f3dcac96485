import { readFileSync, writeFileSync } from 'node:fs'
import type { WebKitPage } from './webkitgtk.ts'

interface Heard {
  __file?: Promise<string>
}

/** From now on what the page hands to the downloads stays in it, for `fileFrom`, instead of going to this person's folder. */
export async function keepDownloads(page: WebKitPage): Promise<void> {
  await page.run(() => {
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
        if (!blob) return
        event.preventDefault()
        ;(window as Heard).__file = new Promise((resolve, reject) => {
          const reader = new FileReader()
          reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
          reader.addEventListener('error', () => reject(new Error('unreadable')))
          reader.readAsDataURL(blob)
        })
      },
      { capture: true },
    )
  })
}

/** Writes what the page handed to the downloads last to `path`. @returns its bytes */
export async function fileFrom(page: WebKitPage, path: string): Promise<Buffer> {
  const base64 = await page.run(() => (window as Heard).__file ?? '')
  if (base64 === '') throw new Error('nothing was downloaded')
  writeFileSync(path, Buffer.from(base64, 'base64'))
  return readFileSync(path)
}
