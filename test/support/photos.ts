/** Makes pictures of a canvas, as a camera's would be. */
export async function paintPhoto(
  width: number,
  height: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
  type = 'image/jpeg',
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  paint(context)
  return new File([await canvas.convertToBlob({ type, quality: 0.95 })], `foto.${type.slice(6)}`, { type })
}

/** A delivery note with a signature, roughly. */
export function paintNote(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas
  context.fillStyle = '#f4f1e8'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#223'
  context.font = `${Math.round(height / 18)}px sans-serif`
  for (const [i, line] of [
    'REMITO 0001-00042',
    '12 cajas de fruta',
    '3 sacos de arroz',
    'Recibí conforme:',
  ].entries()) {
    context.fillText(line, width * 0.1, height * (0.18 + i * 0.12))
  }
  context.strokeStyle = '#1a3a9f'
  context.lineWidth = Math.max(2, width / 160)
  context.beginPath()
  context.moveTo(width * 0.15, height * 0.8)
  context.bezierCurveTo(width * 0.3, height * 0.55, width * 0.35, height, width * 0.5, height * 0.75)
  context.bezierCurveTo(width * 0.6, height * 0.6, width * 0.7, height * 0.95, width * 0.85, height * 0.7)
  context.stroke()
}

/** Noise, which no encoder makes small. */
export function paintNoise(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas
  const image = context.createImageData(width, height)
  let state = 1
  for (let i = 0; i < image.data.length; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    image.data[i] = i % 4 === 3 ? 255 : state >>> 24
  }
  context.putImageData(image, 0, 0)
}

/** Writes beside a JPEG what a telephone does: turned by 90° to the right, and the place. */
export async function withExif(file: File): Promise<File> {
  const jpeg = new Uint8Array(await file.arrayBuffer())
  const entries = [
    [0x0112, 3, 1, 6],
    [0x8825, 4, 1, 38],
  ] as const
  const tiff = new DataView(new ArrayBuffer(38 + 2 + 12 + 4))
  tiff.setUint16(0, 0x4d4d)
  tiff.setUint16(2, 42)
  tiff.setUint32(4, 8)
  tiff.setUint16(8, entries.length)
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + i * 12
    tiff.setUint16(at, tag)
    tiff.setUint16(at + 2, type)
    tiff.setUint32(at + 4, count)
    if (type === 3) tiff.setUint16(at + 8, value)
    else tiff.setUint32(at + 8, value)
  }
  tiff.setUint16(38, 1)
  tiff.setUint16(40, 1)
  tiff.setUint16(42, 2)
  tiff.setUint32(44, 2)
  tiff.setUint8(48, 'S'.charCodeAt(0))
  const exif = new TextEncoder().encode('Exif\0\0')
  const length = 2 + exif.length + tiff.byteLength
  const marker = Uint8Array.of(0xff, 0xe1, length >> 8, length & 255)
  const parts = [jpeg.slice(0, 2), marker, exif, new Uint8Array(tiff.buffer), jpeg.slice(2)]
  return new File(parts, file.name, { type: file.type })
}
