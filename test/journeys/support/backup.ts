import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { goTo } from './app.ts'

/** A backup as it lies among the downloads. */
export interface BackupFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** What backups of the journeys are locked with. */
export const PHRASE = 'tres gatos en la tapia'

export async function makeBackup(page: Page): Promise<BackupFile> {
  await goTo(page, '#/respaldo')
  await page.getByLabel('Elige una contraseña').fill(PHRASE)
  await page.getByRole('button', { name: 'Hacer un respaldo' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Descargar' }).click()
  const file = await download
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(await file.path()),
  }
}
