import { useEffect, useState } from 'react'
import { askForCamera, cameraPermission, hasCamera } from '../../platform/camera.ts'

export interface CameraFirst {
  /** `ask`: the person is told why first. `ready`: it was decided, one way or the other. */
  readonly step: 'looking' | 'ask' | 'ready'
  /** From a tap. @param then is called when the person has answered the browser */
  readonly allow: (then?: () => void) => void
  readonly skip: () => void
}

/**
 * The camera is asked for before a code is made: with the permission Chromium puts the address on the local network into
 * it, and finding the other device depends on nothing else any more.
 */
export function useCameraFirst(): CameraFirst {
  const [step, setStep] = useState<CameraFirst['step']>('looking')
  useEffect(() => {
    let here = true
    void cameraPermission().then((permission) => {
      if (here) setStep(hasCamera() && (permission === 'prompt' || permission === 'unknown') ? 'ask' : 'ready')
    })
    return () => {
      here = false
    }
  }, [])
  return {
    step,
    // Refused or not, the code can be made; the screen that scans says what is missing.
    allow: (then) =>
      void askForCamera().then(() => {
        setStep('ready')
        then?.()
      }),
    skip: () => setStep('ready'),
  }
}
