import type { CountryCode } from '../domain/country.ts'
import { asSaidIn } from './asSaidIn.ts'
import type { DeviceMessages } from './deviceMessages.ts'
import type { InterfaceLanguage } from './language.ts'

/** The words about other devices in one language. @throws when the chunk cannot be loaded */
export async function loadDeviceWords(
  language: InterfaceLanguage,
  country: CountryCode | null,
): Promise<DeviceMessages> {
  switch (language) {
    case 'es':
      return asSaidIn(country, (await import('./es/deviceCatalogue.ts')).deviceWords)
    case 'en':
      return (await import('./en/deviceCatalogue.ts')).deviceWords
    case 'pt':
      return (await import('./pt/deviceCatalogue.ts')).deviceWords
  }
}
