/** What the browser lets this page do with the camera; `unknown` where it does not say before it is asked. */
export type CameraPermission = 'granted' | 'denied' | 'prompt' | 'unknown'

/** Why there is no picture: the person or a policy said no; no camera here; another app holds it. */
export type NoCamera = 'refused' | 'missing' | 'busy'

/** Whether there is any way to a camera here. Pages that are not secure have none. */
export function hasCamera(): boolean {
  return typeof mediaDevices()?.getUserMedia === 'function'
}

/** What was decided before, asking nobody. */
export async function cameraPermission(): Promise<CameraPermission> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' })
    return state
  } catch {
    return 'unknown'
  }
}

/**
 * Asks for the camera and lets it go again. With the permission Chromium puts this device's own address on the local
 * network into a code, instead of a name that not every router passes on. From a tap.
 */
export async function askForCamera(): Promise<'granted' | NoCamera> {
  const stream = await openStream()
  if (typeof stream === 'string') return stream
  closeStream(stream)
  return 'granted'
}

/** The camera at the back, shown in `video`. @returns how to let it go, or why there is none */
export async function showCamera(video: HTMLVideoElement): Promise<(() => void) | NoCamera> {
  const stream = await openStream()
  if (typeof stream === 'string') return stream
  const stop = () => {
    closeStream(stream)
    video.srcObject = null
  }
  video.srcObject = stream
  try {
    await video.play()
  } catch (error) {
    // Left again before the first picture; otherwise Safari plays by itself, once it is in sight.
    if (!(error instanceof DOMException)) {
      stop()
      throw error
    }
  }
  return stop
}

async function openStream(): Promise<MediaStream | NoCamera> {
  const devices = mediaDevices()
  if (typeof devices?.getUserMedia !== 'function') return 'missing'
  try {
    return await devices.getUserMedia({
      audio: false,
      // A code of 70 modules needs some pixels each; more than this only makes a cheap phone slow.
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): NoCamera {
  const name = error instanceof DOMException || error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy'
  return 'missing'
}

function closeStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Absent outside secure contexts. */
function mediaDevices(): Partial<MediaDevices> | undefined {
  return (navigator as { readonly mediaDevices?: Partial<MediaDevices> }).mediaDevices
}
