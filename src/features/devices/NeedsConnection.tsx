import type { ReactNode } from 'react'
import { Page } from '../../ui/Page.tsx'
import { CannotConnect } from './CannotConnect.tsx'
import { useCanConnect } from './useCanConnect.ts'

export interface NeedsConnectionProps {
  readonly title: string
  readonly back: string
  readonly children: ReactNode
}

/** Says at once that this browser cannot connect devices, before anybody has scanned a code or allowed a camera in vain. */
export function NeedsConnection({ title, back, children }: NeedsConnectionProps) {
  if (useCanConnect()) return children
  return (
    <Page title={title} back={back}>
      <CannotConnect />
    </Page>
  )
}
