import { COUNTRIES, type CountryCode } from './country.ts'

/**
 * IANA zones of a country, without their region where there is only one. A phone bought abroad keeps its language and
 * gets its time zone from the network, so that the zone says more about where a shop is.
 */
const ZONES: readonly (readonly [CountryCode, RegExp])[] = [
  ['ES', /^(?:Europe\/Madrid|Atlantic\/Canary|Africa\/Ceuta)$/],
  [
    'MX',
    /^America\/(?:Mexico_City|Monterrey|Merida|Cancun|Chihuahua|Ciudad_Juarez|Ojinaga|Matamoros|Mazatlan|Bahia_Banderas|Hermosillo|Tijuana|Ensenada)$/,
  ],
  ['CO', /^America\/Bogota$/],
  ['CL', /^(?:America\/(?:Santiago|Punta_Arenas|Coyhaique)|Pacific\/Easter)$/],
  ['PE', /^America\/Lima$/],
  ['AR', /^America\/(?:Argentina\/\w+|Buenos_Aires|Cordoba|Mendoza|Jujuy|Catamarca|Rosario)$/],
  ['EC', /^(?:America\/Guayaquil|Pacific\/Galapagos)$/],
  ['UY', /^America\/Montevideo$/],
  [
    'BR',
    /^America\/(?:Sao_Paulo|Rio_Branco|Manaus|Fortaleza|Recife|Bahia|Belem|Cuiaba|Campo_Grande|Porto_Velho|Maceio|Araguaina|Boa_Vista|Noronha|Santarem|Eirunepe)$/,
  ],
  [
    'US',
    /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Juneau|Indiana\/\w+|Kentucky\/\w+|North_Dakota\/\w+)|Pacific\/Honolulu)$/,
  ],
  ['CU', /^America\/Havana$/],
  ['DO', /^America\/Santo_Domingo$/],
  ['GT', /^America\/Guatemala$/],
  ['CR', /^America\/Costa_Rica$/],
  ['PA', /^America\/Panama$/],
  ['PY', /^America\/Asuncion$/],
  ['BO', /^America\/La_Paz$/],
  ['VE', /^America\/Caracas$/],
  ['HN', /^America\/Tegucigalpa$/],
  ['SV', /^America\/El_Salvador$/],
  ['NI', /^America\/Managua$/],
  ['PR', /^America\/Puerto_Rico$/],
]

/**
 * The country that a business is probably in: by the time zone, else by the regions of the languages, else `other`.
 * @param languages BCP 47 tags, best first
 * @param timeZone IANA name, or empty
 */
export function guessCountry(languages: readonly string[], timeZone: string): CountryCode {
  const byZone = ZONES.find(([, zone]) => zone.test(timeZone))
  if (byZone) return byZone[0]
  for (const tag of languages) {
    const region = /-([A-Z]{2})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase()
    const country = COUNTRIES.find((code) => code === region)
    if (country) return country
  }
  return 'other'
}
