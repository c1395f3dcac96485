import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'

/** Draws the code as the screen does, four dots a module, and reads the picture again. */
export function readDrawn(text: string): { readonly text: string; readonly modules: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const side = rows.length * 4
  const data = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      data.fill(rows[y >> 2]?.[x >> 2] ? 0 : 255, (y * side + x) * 4, (y * side + x) * 4 + 4)
    }
  }
  return { text: decodeQR({ width: side, height: side, data }), modules: rows.length - 8 }
}
