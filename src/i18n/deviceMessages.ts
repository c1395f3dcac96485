import type { deviceWords } from './es/deviceCatalogue.ts'
import type { Widen } from './messages.ts'

/** Shape of the words about other devices: the Spanish ones. */
export type DeviceMessages = Widen<typeof deviceWords>
