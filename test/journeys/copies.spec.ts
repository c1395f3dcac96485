import { expect, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goTo, test } from './support/app.ts'
import { openKeptBrowser } from './support/browser.ts'
import { addCustomer, openShop, write } from './support/shop.ts'

/** The page's own folder stands for one that the person picks in a window of the system's. */
async function pickOwnFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle('copias', { create: true })
}

function copiesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('copias', { create: true })
    const sizes: string[] = []
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      sizes.push(`${name} ${(await handle.getFile()).size > 100 ? 'full' : 'empty'}`)
    }
    return sizes.toSorted()
  })
}

test('a folder is chosen once, and the next day the copy is there by itself', async ({ site, watch }) => {
  const profile = mkdtempSync(join(tmpdir(), 'al-dia-journey-'))
  const { context } = await openKeptBrowser(profile, 'chromium')
  watch.add(context)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.clock.install({ time: new Date('2026-07-10T10:00:00') })
    await page.addInitScript(`window.showDirectoryPicker = ${pickOwnFolder.toString()}`)
    await openShop(page, site)
    const ana = await addCustomer(page, 'Ana Rivas')
    await goTo(page, '#/respaldo')
    await page.getByRole('button', { name: 'Elegir carpeta' }).click()
    await expect(page.getByText('En la carpeta «copias».')).toBeVisible()
    await expect(page.getByText('Última copia: 10 jul 2026.')).toBeVisible()
    expect(await copiesIn(page)).toEqual(['aldia-abarrotes-lupita-2026-07-10.aldia full'])

    await write(page, 'Fiado', ana, '350')
    await page.clock.setSystemTime(new Date('2026-07-11T09:00:00'))
    await goTo(page, '#/hoy')
    await page.reload()
    await expect(page.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
    await expect
      .poll(() => copiesIn(page), { timeout: 30_000 })
      .toEqual(['aldia-abarrotes-lupita-2026-07-10.aldia full', 'aldia-abarrotes-lupita-2026-07-11.aldia full'])

    await goTo(page, '#/respaldo')
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      await root.removeEntry('copias', { recursive: true })
    })
    await page.getByRole('button', { name: 'Copiar ahora' }).click()
    await expect(page.getByText(/^No se pudo escribir en la carpeta/)).toBeVisible()
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
})
