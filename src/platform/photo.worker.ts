import { drawPhoto, offscreenCanvas, type PhotoLimits } from './drawPhoto.ts'

/** A picture to draw anew. */
export interface PhotoAsk {
  readonly file: Blob
  readonly limits: PhotoLimits
}

/** `no-canvas`: this has to be done in the page. */
export type PhotoReply = Uint8Array | 'unreadable' | 'no-canvas'

/* Draws photos apart from the screen: one of twelve megapixels takes a cheap phone a second. */

addEventListener('message', ({ data: { file, limits } }: MessageEvent<PhotoAsk>) => {
  const canvas = offscreenCanvas()
  const answer = (reply: PhotoReply): void => postMessage(reply)
  if (!canvas) return answer('no-canvas')
  void drawPhoto(file, limits, canvas).then(
    (bytes) => answer(bytes ?? 'unreadable'),
    () => answer('unreadable'),
  )
})
