import { useEffect, useEffectEvent, useState } from 'react'
import { useDevicesControl, type DevicesControl } from '../../commands/devicesControl.ts'

/** Asks the control, and again whenever something of the devices changed. `undefined` until the first answer. */
export function useLoaded<T>(ask: (control: DevicesControl) => Promise<T>): T | undefined {
  const control = useDevicesControl()
  const [answer, setAnswer] = useState<T>()
  const load = useEffectEvent(() => ask(control))
  useEffect(() => {
    let here = true
    const look = () =>
      void load().then((value) => {
        if (here) setAnswer(value)
      })
    look()
    const stop = control.watch(look)
    return () => {
      here = false
      stop()
    }
  }, [control])
  return answer
}
