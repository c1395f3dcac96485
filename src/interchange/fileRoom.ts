/** Where a file of unknown making belongs, by how it begins: a backup, changes of another device, or something to bring in. */
export type FileRoom = 'backup' | 'device' | 'import'

/** Bytes that are looked at. */
export const FILE_BEGINNING = 6

/** @param beginning the first `FILE_BEGINNING` bytes: names say little, WhatsApp gives its own */
export function fileRoom(beginning: Uint8Array): FileRoom {
  const text = new TextDecoder('latin1').decode(beginning.subarray(0, FILE_BEGINNING))
  if (text === 'ALDIA1') return 'backup'
  return text.startsWith('ALDIA') ? 'device' : 'import'
}
