/** Longest side of the picture that is searched by our own reader, in pixels: a code that fills a third is still read. */
const LONGEST_SIDE = 800

/** Looks for a QR code in what a video shows now. `undefined` while there is none. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  readonly detect: (source: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>
}

interface DetectorKind {
  new (options: { readonly formats: readonly string[] }): Detector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}

/** The reader of the system where there is one (Android, macOS), otherwise one of our own, fetched when it is needed. */
export async function createFrameReader(): Promise<ReadFrame> {
  const system = await systemReader()
  if (!system) return ownReader()
  let reader: ReadFrame = system
  return async (video) => {
    try {
      return await reader(video)
    } catch (error) {
      if (reader !== system) throw error
      // Android has the reader by name before its module is there, and then refuses every picture.
      reader = await ownReader()
      return reader(video)
    }
  }
}

async function systemReader(): Promise<ReadFrame | undefined> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorKind }
  try {
    if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  } catch {
    return undefined
  }
}

async function ownReader(): Promise<ReadFrame> {
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return (video) => {
    const { videoWidth, videoHeight } = video
    if (!context || videoWidth === 0) return Promise.resolve(undefined)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
    canvas.width = Math.round(videoWidth * scale)
    canvas.height = Math.round(videoHeight * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    const image = context.getImageData(0, 0, canvas.width, canvas.height)
    try {
      return Promise.resolve(decodeQR(image))
    } catch {
      // Thrown for every picture without a code.
      return Promise.resolve(undefined)
    }
  }
}
