import { useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useDevicesControl } from '../../commands/devicesControl.ts'
import { patterns, routes } from '../../ui/routes.ts'
import { ConnectPage } from './ConnectScreen.tsx'
import { DevicesArea } from './DevicesArea.tsx'
import { JoinPage } from './JoinScreen.tsx'

/** What the link of a code opens: joining, or meeting again, by what the code is. */
export function CodeScreen({ code }: { readonly code: string | null }) {
  const [, navigate] = useLocation()
  const [kept, setKept] = useState(code)
  // Another link while this one was open.
  if (code !== null && code !== kept) setKept(code)
  useEffect(() => {
    // A secret of two minutes is nothing for the history, or for a screenshot of the address.
    if (code !== null) navigate(patterns.deviceCode, { replace: true })
  }, [code, navigate])
  if (kept === null) return <Redirect to={routes.devices()} replace />
  return (
    <DevicesArea>
      <Opened key={kept} code={kept} />
    </DevicesArea>
  )
}

function Opened({ code }: { readonly code: string }) {
  const control = useDevicesControl()
  // Decided once: reading a code a second time may find it used.
  const [Page] = useState(() => {
    const read = control.readCode(code)
    // What cannot be read is said where another one can be scanned.
    return read.ok && read.value === 'connect-offer' ? ConnectPage : JoinPage
  })
  return <Page code={code} />
}
