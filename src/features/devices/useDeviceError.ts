import { useCallback } from 'react'
import type { ChangesFileError, MeetingError } from '../../domain/deviceStatus.ts'
import type { NotSaved } from '../../commands/devicesControl.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'

export type DeviceError = MeetingError | ChangesFileError | NotSaved

/** The sentence for whatever kept two devices apart. */
export function useDeviceError(): (error: DeviceError) => string {
  const { meeting } = useDeviceT()
  const tell = useErrorText()
  return useCallback(
    (error: DeviceError) => (error.type === 'not-saved' ? tell(error) : meeting.errors[error.type]),
    [meeting, tell],
  )
}
