/** Where a file of unknown making belongs, by how it begins: a backup, changes of another device, or something to bring in. */
export type FileRoom = 'backup' | 'device' | 'import'

/** Bytes that are looked at. */
const FILE_BEGINNING = 6

/** @throws Error where the file cannot be read any more */
export async function roomOfFile(file: Blob): Promise<FileRoom> {
  return fileRoom(new Uint8Array(await file.slice(0, FILE_BEGINNING).arrayBuffer()))
}

/** @param beginning the first bytes: names say little, WhatsApp gives its own */
export function fileRoom(beginning: Uint8Array): FileRoom {
  const text = new TextDecoder('latin1').decode(beginning.subarray(0, FILE_BEGINNING))
  if (text === 'ALDIA1') return 'backup'
  return text.startsWith('ALDIA') ? 'device' : 'import'
}
