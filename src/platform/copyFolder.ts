/*
 * A folder of this device into which the app may write by itself (File System Access; today Chromium, on desktops and
 * Android). Its handle outlives the session; whether it may be used is asked anew, where the person did not allow it for good.
 */

type Permission = 'granted' | 'denied' | 'prompt'

interface Asked {
  readonly queryPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<Permission>
  readonly requestPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<Permission>
}

type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>

function picker(): Picker | undefined {
  return (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker
}

/** Whether this browser hands out folders. */
export function hasCopyFolders(): boolean {
  return picker() !== undefined
}

/** From a tap. @returns null when the person chose none, or the system keeps that one to itself */
export async function pickCopyFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ id: 'al-dia', mode: 'readwrite' })) ?? null
  } catch {
    return null
  }
}

/** Whether it may be written to without asking. */
async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    return ((await (folder as Asked).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
  } catch {
    return false
  }
}

/** Asks the person. From a tap. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    return ((await (folder as Asked).requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
  } catch {
    return false
  }
}

/**
 * Writes a file whole: until the last byte is there, an older one of that name stays as it was.
 * @returns false when the folder is gone, closed to the app, or full
 */
async function write(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<boolean> {
  try {
    const handle = await folder.getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await file.stream().pipeTo(stream)
    return true
  } catch {
    return false
  }
}

/** Takes away the oldest copies of this name's series but `keep`, by their names: they end in their day. */
async function prune(folder: FileSystemDirectoryHandle, series: RegExp, keep: number): Promise<void> {
  try {
    const names: string[] = []
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) {
      if (series.test(name)) names.push(name)
    }
    const old = names.toSorted().slice(0, -keep)
    await Promise.all(old.map((name) => folder.removeEntry(name)))
  } catch {
    // One copy too many hurts nobody.
  }
}

/** How copies are left in a folder that was chosen. */
export const copyFolders = { mayWrite, write, prune } as const
