import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LOGO_KEY, readLogo } from '../../../src/domain/logo.ts'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const open = async () => (await renderApp(() => <SettingsScreen />, { today: '2026-11-22' })).books
const kept = async ({ db }: TestBooks) => readLogo((await db.settings.get(LOGO_KEY))?.value)
const section = () => screen.findByRole('region', { name: 'Logo en los papeles' })
const choose = async (file: File) => userEvent.upload(await screen.findByLabelText('Imagen de tu logo'), file)

async function pictureOf(
  width: number,
  height: number,
  type: string,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  draw(context)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type)
  })
  return new File(blob ? [blob] : [], 'logo', { type })
}
const dot = (context: CanvasRenderingContext2D) => {
  context.fillStyle = '#c02020'
  context.arc(600, 150, 140, 0, 7)
  context.fill()
}
/** Every pixel another: no PNG of it is small. */
const noise = (context: CanvasRenderingContext2D) => {
  const { width, height } = context.canvas
  const data = context.createImageData(width, height)
  let seed = 7
  data.data.forEach((_, i) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    data.data[i] = i % 4 === 3 ? 255 : seed >> 16
  })
  context.putImageData(data, 0, 0)
}

test('A logo is made small, shown as it will be printed, and taken away again, each with a way back', async () => {
  const books = await open()
  await choose(await pictureOf(1200, 300, 'image/png', dot))
  const shown = await within(await section()).findByRole<HTMLImageElement>('img', { name: 'Tu logo' })
  expect(await kept(books)).toMatchObject({ type: 'image/png', width: 400, height: 100 })
  // White where it was transparent, not black.
  await shown.decode()
  const seen = new OffscreenCanvas(400, 100).getContext('2d')
  seen?.drawImage(shown, 0, 0)
  expect([...(seen?.getImageData(0, 0, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255])
  await userEvent.click(screen.getByRole('button', { name: 'Quitar' }))
  await waitFor(async () => expect(await kept(books)).toBeUndefined())
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await kept(books)).toMatchObject({ width: 400 }))
  await choose(await pictureOf(30, 30, 'image/webp', dot))
  await waitFor(async () => expect(await kept(books)).toMatchObject({ type: 'image/png', width: 30, height: 30 }))
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await kept(books)).toMatchObject({ width: 400 }))
})

test('A photograph that is large as a PNG is kept as a JPEG', async () => {
  const books = await open()
  await choose(await pictureOf(800, 400, 'image/jpeg', noise))
  await waitFor(async () => expect(await kept(books)).toMatchObject({ type: 'image/jpeg' }), { timeout: 5000 })
  const logo = await kept(books)
  expect((logo?.width ?? 0) / (logo?.height ?? 1)).toBeCloseTo(2, 1)
})

test('What is no picture gets its sentence, and the logo that was there stays', async () => {
  const books = await open()
  await choose(await pictureOf(1200, 300, 'image/png', dot))
  await waitFor(async () => expect(await kept(books)).toBeDefined())
  await choose(new File(['factura;importe'], 'facturas.csv', { type: 'text/csv' }))
  expect((await within(await section()).findByRole('alert')).textContent).toContain('no se puede leer')
  expect(await kept(books)).toMatchObject({ width: 400 })
})
