import type { BrowserContext, Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeQR } from 'qr'
import { pictureOf } from './stockFirefox.ts'

const WIDTH = 640
const HEIGHT = 480
const FRAMES = 10
const LIGHT = 235
const DARK = 16

/**
 * Holds a QR code before the fake camera of a Chromium started with `--use-file-for-fake-video-capture=<file>`: the
 * browser reads the file each time the camera is opened.
 */
export function holdBeforeCamera(file: string, text: string): void {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = Math.floor(HEIGHT / modules.length)
  const left = (WIDTH - modules.length * scale) >> 1
  const top = (HEIGHT - modules.length * scale) >> 1
  const luma = Buffer.alloc(WIDTH * HEIGHT, LIGHT)
  for (const [row, line] of modules.entries()) {
    for (const [column, dark] of line.entries()) {
      if (!dark) continue
      for (let y = 0; y < scale; y++) {
        const start = (top + row * scale + y) * WIDTH + left + column * scale
        luma.fill(DARK, start, start + scale)
      }
    }
  }
  writeFrames(file, luma)
}

/** Nothing but a grey wall. */
export function emptyCamera(file: string): void {
  writeFrames(file, Buffer.alloc(WIDTH * HEIGHT, 128))
}

function writeFrames(file: string, luma: Buffer): void {
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(file, Buffer.concat([header, ...Array.from({ length: FRAMES }, () => frame)]))
}

/** Photographs the code on a screen as it is drawn there, and holds the picture before a fake camera. */
export async function photograph(file: string, screen: Page): Promise<void> {
  const picture = await pictureOf(screen.getByRole('img', { name: 'Código para el otro dispositivo' }))
  // The page of the app may load nothing but its own: the picture is turned into pixels on an empty one.
  const table = await screen.context().browser()?.newPage()
  if (!table) throw new Error('no browser')
  const levels = await table.evaluate(
    async ({ base64, width, height }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.fillStyle = '#777'
      context.fillRect(0, 0, width, height)
      const scale = (0.9 * height) / image.height
      const [wide, high] = [image.width * scale, image.height * scale]
      context.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high)
      const { data } = context.getImageData(0, 0, width, height)
      return Array.from({ length: width * height }, (_, i) => data[i * 4 + 1] ?? 0)
    },
    { base64: picture.toString('base64'), width: WIDTH, height: HEIGHT },
  )
  await table.close()
  writeFrames(file, Buffer.from(levels.map((level) => DARK + Math.round((level * (LIGHT - DARK)) / 255))))
}

/** Where there is no such flag: a canvas of the page stands in for the camera, and shows what is held before it when it is opened. */
export async function standInForCamera(context: BrowserContext, file: string, isAllowed: boolean): Promise<void> {
  await context.exposeBinding('__seen', () => {
    const frames = readFileSync(file)
    const start = frames.indexOf('FRAME\n') + 'FRAME\n'.length
    return frames.subarray(start, start + WIDTH * HEIGHT).toString('base64')
  })
  await context.addInitScript(
    ({ allowed, width, height }) => {
      // A document of no origin, which is there between two pages, has none.
      const { mediaDevices } = navigator as Partial<Navigator>
      if (!mediaDevices) return
      mediaDevices.getUserMedia = async () => {
        if (!allowed) throw new DOMException('refused', 'NotAllowedError')
        const { __seen: seen } = window as unknown as { __seen: () => Promise<string> }
        const letters = atob(await seen())
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        const surface = canvas.getContext('2d')
        if (!surface) throw new Error('no canvas')
        const image = surface.createImageData(width, height)
        for (let i = 0; i < width * height; i++) {
          const level = letters.codePointAt(i) ?? 0
          image.data.set([level, level, level, 255], i * 4)
        }
        const stream = canvas.captureStream(10)
        // A canvas that is not drawn on gives no further pictures.
        const drawing = setInterval(() => {
          surface.putImageData(image, 0, 0)
          if (!stream.active) clearInterval(drawing)
        }, 100)
        return stream
      }
    },
    { allowed: isAllowed, width: WIDTH, height: HEIGHT },
  )
}
