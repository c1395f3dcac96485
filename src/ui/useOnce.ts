import { useState } from 'react'

/** True from the first time that it was: what was shown when all of it was there does not go again. */
export function useOnce(ready: boolean): boolean {
  const [was, setWas] = useState(ready)
  if (ready && !was) setWas(true)
  return was || ready
}
