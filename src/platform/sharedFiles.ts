/*
 * Files that the system hands to the installed app: shared from another one (public/share-target.js puts them aside) or
 * opened with it (the launch queue). They wait on one shelf until a screen takes them.
 */

const SHELF = 'al-dia-shared'

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void
}

function hasShelf(): boolean {
  return 'caches' in globalThis
}

/** Those that wait, in their order. */
export async function waitingFiles(): Promise<File[]> {
  if (!hasShelf() || !(await caches.has(SHELF))) return []
  const shelf = await caches.open(SHELF)
  const keys = (await shelf.keys()).toSorted((a, b) => (a.url < b.url ? -1 : 1))
  const files = await Promise.all(
    keys.map(async (key) => {
      const kept = await shelf.match(key)
      if (!kept) return []
      const name = decodeURIComponent(kept.headers.get('x-name') ?? 'archivo')
      const type = kept.headers.get('content-type') ?? ''
      return [new File([await kept.blob()], name, { type })]
    }),
  )
  return files.flat()
}

/** As `waitingFiles`, and the shelf is empty afterwards: nobody finds them twice. */
export async function takeWaitingFiles(): Promise<File[]> {
  const files = await waitingFiles()
  if (files.length > 0) await caches.delete(SHELF)
  return files
}

async function shelve(files: readonly File[]): Promise<void> {
  await caches.delete(SHELF)
  const shelf = await caches.open(SHELF)
  await Promise.all(
    files.map((file, i) =>
      shelf.put(
        new URL(`shared/${String(i).padStart(4, '0')}`, document.baseURI),
        new Response(file, {
          headers: { 'content-type': file.type || 'application/octet-stream', 'x-name': encodeURIComponent(file.name) },
        }),
      ),
    ),
  )
}

/** Hears of files that are opened with the installed app, once they wait. */
export function onOpenedFiles(heard: () => void): void {
  const queue = (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue
  if (!queue || !hasShelf()) return
  queue.setConsumer(({ files = [] }) => {
    if (files.length === 0) return
    void Promise.all(files.map((handle) => handle.getFile()))
      .then(shelve)
      .then(heard, () => undefined)
  })
}
