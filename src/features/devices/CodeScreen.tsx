import { useContext, useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { DevicesContext } from '../../commands/devicesControl.ts'
import { patterns, routes } from '../../ui/routes.ts'
import { ConnectScreen } from './ConnectScreen.tsx'
import { JoinScreen } from './JoinScreen.tsx'

/** What the link of a code opens: joining, or meeting again, by what the code is. */
export function CodeScreen({ code }: { readonly code: string | null }) {
  const control = useContext(DevicesContext)
  const [, navigate] = useLocation()
  const [kept, setKept] = useState(code)
  // Another link while this one was open.
  if (code !== null && code !== kept) setKept(code)
  useEffect(() => {
    // A secret of two minutes is nothing for the history, or for a screenshot of the address.
    if (code !== null) navigate(patterns.deviceCode, { replace: true })
  }, [code, navigate])
  if (kept === null) return <Redirect to={routes.devices()} replace />
  const read = control?.readCode(kept)
  // What cannot be read is said where another one can be scanned.
  const Screen = read?.ok === true && read.value === 'connect-offer' ? ConnectScreen : JoinScreen
  return <Screen key={kept} code={kept} />
}
