import type { Picture } from './pagePicture.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The picture as a PNG of sixteen greys: a third of what a canvas writes. */
export async function pngOf({ width, height, grey }: Picture): Promise<Uint8Array> {
  const row = 1 + Math.ceil(width / 2)
  const raw = new Uint8Array(row * height)
  grey.forEach((step, i) => {
    const x = i % width
    const at = Math.floor(i / width) * row + 1 + (x >> 1)
    raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? step << 4 : step)
  })
  const head = new Uint8Array(13)
  new DataView(head.buffer).setUint32(0, width)
  new DataView(head.buffer).setUint32(4, height)
  // Four bits of grey a pixel.
  head.set([4, 0, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', head), chunk('IDAT', await deflated(raw)), chunk('IEND', new Uint8Array())]
  return new Uint8Array([...SIGNATURE, ...chunks.flatMap((one) => [...one])])
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** CRC-32, as PNG has it. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}
