import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
// oxlint-disable-next-line import/default -- its address, which Vite makes
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'

/** A page in grey: one number a pixel, row by row, in sixteenths of white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Wide enough to read, small enough to keep. */
const WIDTH = 595
/** Steps of grey that a picture keeps, and white. */
const WHITE = 15

/** Starts what reads the PDFs: once for all of them, because it takes longer than a page. */
export function startReader(): PDFWorker {
  GlobalWorkerOptions.workerSrc = workerUrl
  return new PDFWorker({ verbosity: 0 })
}

/**
 * Draws one page of a PDF. Letters are drawn as outlines, never by the font machinery of the system, so that every
 * machine gives the same picture.
 * @param page from 1
 * @param width of the picture, in pixels
 */
export async function pictureOf(worker: PDFWorker, bytes: Uint8Array, page: number, width = WIDTH): Promise<Picture> {
  const task = getDocument({ data: bytes.slice(), worker, verbosity: 0, disableFontFace: true })
  const pdf = await task.promise
  const sheet = await pdf.getPage(page)
  const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width })
  const { canvas, context } = canvasOf(width, Math.round(viewport.height))
  await sheet.render({ canvas, canvasContext: context, viewport, background: '#fff' }).promise
  await task.destroy()
  return greyOf(canvas, context)
}

/** Reads a picture that `pngOf` wrote. */
export async function pictureFrom(png: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(png)
  const { canvas, context } = canvasOf(bitmap.width, bitmap.height)
  context.drawImage(bitmap, 0, 0)
  return greyOf(canvas, context)
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  return { canvas, context }
}

function greyOf({ width, height }: HTMLCanvasElement, context: CanvasRenderingContext2D): Picture {
  const { data } = context.getImageData(0, 0, width, height)
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * i, 4 * i + 3)
    grey[i] = Math.round(((red * 0.299 + green * 0.587 + blue * 0.114) / 255) * WHITE)
  }
  return { width, height, grey }
}

/** How many pixels are further apart than so many steps of grey; all of them where the sizes differ. */
export function differing(one: Picture, other: Picture, steps: number): number {
  if (one.width !== other.width || one.height !== other.height) return one.grey.length
  return one.grey.reduce((count, grey, i) => count + (Math.abs(grey - (other.grey[i] ?? 0)) > steps ? 1 : 0), 0)
}
