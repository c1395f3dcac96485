import { logoValue, readLogo, type Logo } from '../../src/domain/logo.ts'

/** A ring and three bars, transparent around them and one bar half transparent: 240 × 96. */
const PNG = [
  'iVBORw0KGgoAAAANSUhEUgAAAPAAAABgCAYAAAAjM//RAAACMUlEQVR42u3d240CMRBEUWKZOIiAEIiGmEhwSAEhwK7qc6X+x54+WomH',
  '9nKRJEmSJEkRPW/H6RakTXF+a9ymFAQWaKkQLshSOFqYpSK4IEsFcEGWSvBCLHCD4YIseMvGUxW8EEvggizBG4v4uN5P0zvwliO25ADD',
  'G4zYkgMMbzBiSw4wwACbqYChXYvYkgMMbzBiSw5wDN5JrxdgUwPY6wYY4DAELW++AWy2Atz2JlD6eSw5wNssfOtXQAE2WwBu/1FA4vks',
  'OcDLF3zCjzEANksBT/o5np8eqq5pCw2wAA5fZoAFb/giQyyAAQZYFtgdSAuX1z0ALIvrHiSL6x4E76ildR+ysO4DYGUtrDv53Z34vrDv',
  'QgMMsAEYYIANwAADbAAG2AAMMMAGYIABNn8G7DPPjHux5AD7C+wvsAEYYIANwAADbAAG2AAMMMAGYIABNgADLPks2H0IYIDdhyyte5As',
  'rnuQLK57EMD+MwPAssDOLlliZ5emLjK8Ajh0oaedVwDXLHXSWY/r/WE+H4jLEKedEUKAly/3LogTzwchwBAHnwtCgLdZ9BWQ088DIcBj',
  'ETecA0KAt13+XyBIfd0AAxwL+Bsg0l4vwABXIk6Zfz0DCAGGOPhNOAgBhjj4ozAIAQYYYIAhhnfFvUMIMMTB3yKDEGCI/UxQmonY0xbI',
  '4EoQwytBDK/UBtnTk0IRe2pSIGRPSQqE7KlIYZjdvhQI2W1LQaDdprQpcrcgSZIkSXqjF/Qpm+WEtHV7AAAAAElFTkSuQmCC',
].join('')

/** The logo of the sample shop. */
export const SAMPLE_LOGO = read(PNG)

/** The same, cut short: a picture by its first bytes only. */
export const BROKEN_LOGO = read(PNG.slice(0, 400))

function read(base64: string): Logo {
  const logo = readLogo(logoValue(base64))
  if (!logo) throw new Error('no logo')
  return logo
}
