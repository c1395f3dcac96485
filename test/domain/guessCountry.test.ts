import { expect, test } from 'vitest'
import { guessCountry } from '../../src/domain/guessCountry.ts'

test.each([
  [['es-ES'], 'America/Bogota', 'CO'],
  [['es-419', 'en'], 'America/Argentina/Salta', 'AR'],
  [['en-US'], 'America/Ciudad_Juarez', 'MX'],
  [['es-PE', 'es'], 'Etc/UTC', 'PE'],
  [['pt-BR'], '', 'BR'],
  [['es-Latn-CL'], '', 'CL'],
  [['de-DE', 'fr-FR'], 'Europe/Berlin', 'other'],
  [[], '', 'other'],
] as const)('a browser that speaks %j in %s is taken to be in %s', (languages, zone, country) => {
  expect(guessCountry(languages, zone)).toBe(country)
})
