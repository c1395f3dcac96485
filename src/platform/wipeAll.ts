import { showBadge } from './badge.ts'

/** Where the browser does not tell the names of its databases: those of the books, and of those that took their place. */
const NAMES = ['al-dia', 'al-dia-sample', ...Array.from({ length: 20 }, (_, i) => `al-dia-${i + 2}`)]

/**
 * Everything that this app keeps in this browser: databases with books, photos, keys and handles of folders; caches with
 * the app's files; choices; the service worker. Other tabs are to have left the books.
 * @param onBlocked somebody still has them open; goes on by itself when not
 * @returns whether nothing is left
 */
export async function wipeAll(onBlocked: () => void): Promise<boolean> {
  try {
    await Promise.all((await workers()).map((worker) => worker.unregister()))
    await Promise.all((await cacheNames()).map((name) => caches.delete(name)))
    await Promise.all(((await databaseNames()) ?? NAMES).map((name) => deleteDatabase(name, onBlocked)))
    localStorage.clear()
    sessionStorage.clear()
    showBadge(0)
    const left = [...((await databaseNames()) ?? []), ...(await cacheNames()), ...(await workers())]
    return left.length === 0
  } catch {
    return false
  }
}

/** Begins again, as on a device that never had the app. */
export function startAnew(): void {
  history.replaceState(null, '', location.pathname)
  location.reload()
}

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  const container = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker
  const scope = location.origin + location.pathname.replace(/[^/]*$/, '')
  return (await container?.getRegistrations())?.filter((one) => one.scope.startsWith(scope)) ?? []
}

async function cacheNames(): Promise<readonly string[]> {
  return 'caches' in globalThis ? caches.keys() : []
}

async function databaseNames(): Promise<readonly string[] | undefined> {
  const { databases } = indexedDB as Partial<IDBFactory>
  return (await databases?.call(indexedDB))?.flatMap(({ name }) => name ?? [])
}

function deleteDatabase(name: string, onBlocked: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('blocked', onBlocked)
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
  })
}
