/** More than these are no shop's heap: who drops a whole disk is not kept waiting for it. */
const MOST = 5_000

/** All of a folder, in parts: the browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) return all
    all.push(...part)
  }
}

async function filesOf(entry: FileSystemEntry, files: File[]): Promise<void> {
  // What systems hide is nobody's invoice.
  if (files.length >= MOST || entry.name.startsWith('.')) return
  if (entry.isFile) {
    const one = entry as FileSystemFileEntry
    files.push(await new Promise<File>((resolve, reject) => one.file(resolve, reject)))
    return
  }
  // oxlint-disable-next-line no-await-in-loop -- in their order, and no more at once than a phone can hold
  for (const inside of await entriesOf(entry as FileSystemDirectoryEntry)) await filesOf(inside, files)
}

/**
 * What was dropped, with all that is in dropped folders.
 * @param transfer is empty as soon as the event is over: what is in it is asked for at once
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const plain = [...transfer.files]
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  if (!entries.some((entry) => entry?.isDirectory)) return plain
  const files: File[] = []
  try {
    for (const entry of entries) if (entry) await filesOf(entry, files)
  } catch {
    // A folder that was moved away meanwhile: what there was of it is looked at.
  }
  return files
}
