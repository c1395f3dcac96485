import { writeFileSync } from 'node:fs'
import { encodeQR } from 'qr'

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
