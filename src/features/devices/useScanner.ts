import { useEffect, useEffectEvent, type RefObject } from 'react'
import { showCamera, type NoCamera } from '../../platform/camera.ts'
import { createFrameReader } from '../../platform/qrDecode.ts'

/** Between two looks: a hand that holds still is seen at once, and a cheap phone stays cool. */
const PAUSE_MS = 120

export interface ScannerListener {
  /** Is told each code once, until another one is seen. */
  readonly onText: (text: string) => void
  /** There is no picture to look at. */
  readonly onNoCamera: (reason: NoCamera) => void
}

/** Looks through the camera for codes, for as long as the video is there. */
export function useScanner(video: RefObject<HTMLVideoElement | null>, { onText, onNoCamera }: ScannerListener): void {
  const seen = useEffectEvent(onText)
  const missing = useEffectEvent(onNoCamera)

  useEffect(() => {
    const element = video.current
    if (!element) return undefined
    const leaving = new AbortController()
    void scan(element, leaving.signal, seen, missing)
    return () => leaving.abort()
  }, [video])
}

async function scan(
  video: HTMLVideoElement,
  leaving: AbortSignal,
  seen: (text: string) => void,
  missing: (reason: NoCamera) => void,
): Promise<void> {
  const opened = await showCamera(video)
  if (typeof opened === 'string') {
    if (!leaving.aborted) missing(opened)
    return
  }
  // The lamp of the camera goes out as soon as the screen is left.
  if (leaving.aborted) opened()
  else leaving.addEventListener('abort', opened)
  const read = await createFrameReader()
  let last: string | undefined
  for (;;) {
    const text = await read(video)
    if (leaving.aborted) return
    if (text !== undefined && text !== '' && text !== last) {
      last = text
      seen(text)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
