import { encodeQR } from 'qr'
import { onTestFinished } from 'vitest'

/** A camera's stream that shows a QR code, held a little away and askew, as hands do. */
export function codeBeforeCamera(text: string): MediaStream {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = Math.floor(420 / modules.length)
  const draw = () => {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#d8d2c4'
    context.fillRect(0, 0, 640, 480)
    context.translate(320, 240)
    context.rotate(0.05)
    context.translate((-modules.length * scale) / 2, (-modules.length * scale) / 2)
    for (const [y, row] of modules.entries()) {
      for (const [x, dark] of row.entries()) {
        context.fillStyle = dark ? '#1c1c1c' : '#fafafa'
        context.fillRect(x * scale, y * scale, scale, scale)
      }
    }
  }
  draw()
  // A canvas that does not change gives no pictures.
  const timer = setInterval(draw, 50)
  onTestFinished(() => clearInterval(timer))
  return canvas.captureStream(20)
}
