import { pictureHeader, type PictureHeader } from './pictureHeader.ts'
import type { PlainJson } from './processFacts.ts'

/** The picture at the head of the business's papers. */
export interface Logo extends PictureHeader {
  readonly base64: string
}

/** Key of the shared setting that holds it. */
export const LOGO_KEY = 'logo'
/** At most as large, in pixels: 250 to the inch on paper. */
export const LOGO_SIZE = { width: 400, height: 160 } as const
/** Largest file: as text of a setting it stays below the 20,000 bytes that a setting may have. */
export const MAX_LOGO_BYTES = 14_000
/** Longest text inside a fact is 10,000. */
const PART = 9_000

/** The logo as a setting keeps it: its bytes in base64, in parts. */
export function logoValue(base64: string): PlainJson {
  return { parts: base64.match(new RegExp(`.{1,${PART}}`, 'gs')) ?? [] }
}

/** The setting 'logo'; undefined for none, and for what is no PNG or JPEG of its size: it may come from a stranger. */
export function readLogo(value: PlainJson | null | undefined): Logo | undefined {
  if (typeof value !== 'object' || value === null || !('parts' in value)) return undefined
  const { parts } = value
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined
  const base64 = parts.join('')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined
  const header = pictureHeader(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
  if (header === undefined || header.width > LOGO_SIZE.width || header.height > LOGO_SIZE.height) return undefined
  return { ...header, base64 }
}

/** The logo as an address that shows it. */
export function logoUrl({ type, base64 }: Logo): string {
  return `data:${type};base64,${base64}`
}
