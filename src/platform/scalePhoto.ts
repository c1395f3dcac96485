import { drawPhoto, pageCanvas, type PhotoLimits } from './drawPhoto.ts'
import type { PhotoAsk, PhotoReply } from './photo.worker.ts'

/** A signature and the small print of a delivery note can be read at this size, on a screen and on paper. */
const LIMITS: PhotoLimits = { side: 1600, bytes: 300_000 }

/**
 * Makes a photo small enough to keep: a JPEG of at most 1600 pixels on the longer side and 300 kB, upright, without what
 * the camera wrote beside the picture (drawPhoto.ts). In a worker, or in the page where the browser cannot draw in one.
 * @returns undefined for what this browser cannot read as a picture
 */
export async function scalePhoto(file: Blob): Promise<Uint8Array | undefined> {
  const drawn = await inWorker({ file, limits: LIMITS })
  if (drawn === 'no-canvas') return drawPhoto(file, LIMITS, pageCanvas())
  return drawn === 'unreadable' ? undefined : drawn
}

function inWorker(ask: PhotoAsk): Promise<PhotoReply> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./photo.worker.ts', import.meta.url), { type: 'module' })
    const end = (reply: PhotoReply): void => {
      worker.terminate()
      resolve(reply)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<PhotoReply>) => end(data))
    // It could not be fetched, or ran out of memory: the page may still manage.
    worker.addEventListener('error', () => end('no-canvas'))
    worker.postMessage(ask, [])
  })
}
