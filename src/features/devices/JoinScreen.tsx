import { useBusiness } from '../../queries/useBusiness.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { DevicesArea } from './DevicesArea.tsx'
import { JoinSteps } from './JoinSteps.tsx'
import { NeedsConnection } from './NeedsConnection.tsx'

export interface JoinScreenProps {
  /** The code of the other device, where a link or its camera app brought it. */
  readonly code: string | null
}

/** This device joins the business of another one. */
export function JoinScreen({ code }: JoinScreenProps) {
  return (
    <DevicesArea>
      <JoinPage code={code} />
    </DevicesArea>
  )
}

/** As `JoinScreen`, inside the words and the control. */
export function JoinPage({ code }: JoinScreenProps) {
  const { meeting } = useDeviceT()
  const business = useBusiness()
  const place = { title: meeting.joinTitle, back: hashOf(business ? routes.devices() : routes.today()) }
  return (
    <NeedsConnection {...place}>
      <Page {...place}>
        <JoinSteps code={code} />
      </Page>
    </NeedsConnection>
  )
}
