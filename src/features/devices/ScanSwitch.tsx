import Button from '@mui/material/Button'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { Icon } from '../../ui/Icon.tsx'

export interface ScanSwitchProps {
  readonly scanning: boolean
  /** "Escanear su código" where the other's must come next, "Escanear" where either may be first. */
  readonly label: string
  readonly onScan: (open: boolean) => void
}

/** Between the own code and the camera, in reach of the thumb. */
export function ScanSwitch({ scanning, label, onScan }: ScanSwitchProps) {
  const { meeting } = useDeviceT()
  return scanning ? (
    <Button variant="outlined" size="large" onClick={() => onScan(false)}>
      {meeting.backToCode}
    </Button>
  ) : (
    <Button variant="contained" size="large" startIcon={<Icon name="camera" />} onClick={() => onScan(true)}>
      {label}
    </Button>
  )
}
