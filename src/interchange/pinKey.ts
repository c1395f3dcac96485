import type { BackupKdf } from '../domain/backupLock.ts'
import type { PinRequest } from './pinProtocol.ts'

/**
 * The key of a PIN, 32 bytes, stretched with scrypt in a worker of its own.
 * @throws Error when the worker breaks down: no memory left
 */
export function pinKey(pin: string, kdf: BackupKdf): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pin.worker.ts', import.meta.url), { type: 'module' })
  const key = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  const request: PinRequest = { pin, kdf }
  worker.postMessage(request, [])
  return key.finally(() => worker.terminate())
}
