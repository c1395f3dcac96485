import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { goTo } from './app.ts'

/** A file as it lies in somebody's downloads. */
export interface ChangesFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Downloads the file that was prepared. */
export async function downloadFile(page: Page): Promise<ChangesFile> {
  await expect(page.getByRole('heading', { name: 'El archivo está listo' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Descargar' }).click()
  const file = await download
  await expect(page.getByText('Está en tus descargas. Mándalo y ábrelo en el otro dispositivo.')).toBeVisible()
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(await file.path()),
  }
}

/** Prepares what the other device lacks, and downloads it. */
export async function sendChanges(page: Page): Promise<ChangesFile> {
  await goTo(page, '#/dispositivos')
  await goTo(page, '#/dispositivos/archivo')
  await page.getByRole('button', { name: 'Preparar el archivo' }).click()
  return downloadFile(page)
}

/** Opens a file from another device, whatever it has come to be called. */
export async function openChanges(page: Page, file: ChangesFile): Promise<void> {
  await goTo(page, '#/dispositivos')
  await goTo(page, '#/dispositivos/abrir')
  await page.getByLabel('Archivo de tu otro dispositivo').setInputFiles(file)
}
