/** How large a photo may stay. */
export interface PhotoLimits {
  /** Pixels of the longer side. */
  readonly side: number
  /** Bytes of the JPEG. */
  readonly bytes: number
}

/** A canvas to draw on: an `OffscreenCanvas` in a worker, an element where there is none. */
export interface PhotoCanvas {
  readonly draw: (picture: ImageBitmap, width: number, height: number) => boolean
  /** @param quality 0 to 1 */
  readonly toJpeg: (quality: number) => Promise<Blob | null>
}

const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45] as const
/** What is too large at the lowest quality, noise for example, is drawn smaller, and again. */
const SHRINK = 0.75
const SMALLEST = 200

/**
 * Draws a picture anew, upright and within the limits, as a JPEG. What the camera wrote beside the picture (EXIF: when,
 * with which telephone, and the place) is not in the new one: where somebody lives is nobody's business. Its orientation
 * is drawn instead of noted.
 * @returns undefined for what this browser cannot read as a picture
 */
export async function drawPhoto(file: Blob, limits: PhotoLimits, canvas: PhotoCanvas): Promise<Uint8Array | undefined> {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return undefined
  }
  try {
    const { width, height } = picture
    const longer = Math.max(width, height)
    const first = Math.min(longer, limits.side)
    for (let side = first; side >= Math.min(first, SMALLEST); side = Math.floor(side * SHRINK)) {
      const scale = side / longer
      const drawn = canvas.draw(
        picture,
        Math.max(1, Math.round(width * scale)),
        Math.max(1, Math.round(height * scale)),
      )
      if (!drawn) return undefined
      for (const quality of QUALITIES) {
        // oxlint-disable-next-line no-await-in-loop -- the next try is for when this one is too large
        const jpeg = await canvas.toJpeg(quality)
        // Without an encoder for JPEG a browser writes a PNG.
        if (jpeg?.type !== 'image/jpeg') return undefined
        // oxlint-disable-next-line no-await-in-loop -- it is the last one
        if (jpeg.size <= limits.bytes) return new Uint8Array(await jpeg.arrayBuffer())
      }
    }
    return undefined
  } finally {
    picture.close()
  }
}

/** A canvas outside of the page; `undefined` where the browser has none. */
export function offscreenCanvas(): PhotoCanvas | undefined {
  if (typeof OffscreenCanvas !== 'function') return undefined
  const canvas = new OffscreenCanvas(1, 1)
  return {
    draw: (picture, width, height) => paint(canvas, canvas.getContext('2d'), picture, width, height),
    toJpeg: (quality) => canvas.convertToBlob({ type: 'image/jpeg', quality }),
  }
}

/** A canvas of the page's own document, which nobody sees. */
export function pageCanvas(): PhotoCanvas {
  const canvas = document.createElement('canvas')
  return {
    draw: (picture, width, height) => paint(canvas, canvas.getContext('2d'), picture, width, height),
    toJpeg: (quality) => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality)),
  }
}

function paint(
  canvas: { width: number; height: number },
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null,
  picture: ImageBitmap,
  width: number,
  height: number,
): boolean {
  if (!context) return false
  canvas.width = width
  canvas.height = height
  context.imageSmoothingQuality = 'high'
  // A JPEG knows no transparency: what is see-through would come out black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return true
}
