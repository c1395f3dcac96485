/** What a picture becomes. */
export interface PictureLimits {
  /** At most as wide and as high, in pixels; a smaller picture keeps its size. */
  readonly width: number
  readonly height: number
  readonly maxBytes: number
  /** Tried in turn: the first that fits is taken. */
  readonly types: readonly ('image/png' | 'image/jpeg')[]
  /** What shows through where the picture is transparent; without it a JPEG has black there. */
  readonly background?: string
}

const QUALITIES = [0.9, 0.8, 0.65, 0.5]
const SMALLER = 0.8
/** Below this there is nothing to see. */
const LEAST = 16

/**
 * Scales a picture down until it fits, upright as its camera says.
 * @returns `unreadable`: no picture that this browser knows; `too-large`: it fits at no size
 */
export async function scalePicture(source: Blob, limits: PictureLimits): Promise<Blob | 'unreadable' | 'too-large'> {
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(source)
  } catch {
    return 'unreadable'
  }
  try {
    let scale = Math.min(1, limits.width / bitmap.width, limits.height / bitmap.height)
    while (Math.max(bitmap.width, bitmap.height) * scale >= LEAST) {
      const canvas = drawn(bitmap, scale, limits.background)
      for (const type of limits.types) {
        for (const quality of type === 'image/png' ? [1] : QUALITIES) {
          // One after the other: the next is made only if this one does not fit.
          // oxlint-disable-next-line no-await-in-loop
          const blob = await blobOf(canvas, type, quality)
          if (blob?.type === type && blob.size <= limits.maxBytes) return blob
        }
      }
      scale *= SMALLER
    }
    return 'too-large'
  } finally {
    bitmap.close()
  }
}

function drawn(bitmap: ImageBitmap, scale: number, background: string | undefined): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return canvas
  if (background !== undefined) {
    context.fillStyle = background
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, quality)
  })
}
