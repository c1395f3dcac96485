import type { CountryCode } from './country.ts'
import { cited } from './presets/writing.ts'
import type { Sourced } from './sourced.ts'

/** Ways to send a paper that somebody else can vouch for, and those that nobody does. */
export const SENDING_MEDIA = [
  'burofax',
  'notary',
  'certified-post',
  'compared-post',
  'certified-email',
  'notarial-letter',
  'courier',
  'carta-documento',
  'telegram',
  'registry',
  'collated-telegram',
  'two-witnesses',
  'in-hand',
  'email',
  'messaging',
] as const
export type SendingMedium = (typeof SENDING_MEDIA)[number]

/** What a medium proves beside its day: plain post proves delivery and not what was in the envelope. */
export interface SendingProof {
  readonly medium: SendingMedium
  readonly content: boolean
  readonly receipt: boolean
}

export interface SendingMedia extends Sourced {
  /** The strongest first. */
  readonly media: readonly SendingProof[]
}

const WRITTEN = '2026-11-22'
const whole = (medium: SendingMedium): SendingProof => ({ medium, content: true, receipt: true })
const delivery = (medium: SendingMedium): SendingProof => ({ medium, content: false, receipt: true })
/** Everywhere: signed for on a copy, or as good as the other side's answer. */
const ANYWHERE: readonly SendingProof[] = [
  whole('in-hand'),
  { medium: 'email', content: true, receipt: false },
  { medium: 'messaging', content: true, receipt: false },
]
const COMMON: SendingMedia = {
  ...cited('Custom, by no law of this country', WRITTEN, 'memory'),
  media: [whole('notary'), delivery('certified-post'), ...ANYWHERE],
}

const BY_COUNTRY: Partial<Record<CountryCode, SendingMedia>> = {
  ES: {
    ...cited('LIVA art. 80.Cuatro; LO 1/2025 art. 10; eIDAS arts. 43, 44', WRITTEN, 'text'),
    media: [whole('burofax'), whole('notary'), whole('certified-email'), delivery('certified-post'), ...ANYWHERE],
  },
  MX: {
    ...cited('CCom arts. 85, 89', WRITTEN, 'memory'),
    media: [whole('notary'), whole('two-witnesses'), delivery('certified-post'), ...ANYWHERE],
  },
  CO: {
    ...cited('CGP art. 94; Ley 527/1999', WRITTEN, 'memory'),
    media: [whole('compared-post'), whole('certified-email'), ...ANYWHERE],
  },
  CL: { ...cited('CC art. 2523', WRITTEN, 'text'), media: [whole('notary'), delivery('certified-post'), ...ANYWHERE] },
  PE: { ...cited('DLeg 1049; CC arts. 1333, 1996', WRITTEN, 'text'), media: [whole('notarial-letter'), ...ANYWHERE] },
  EC: { ...cited('COGEP', WRITTEN, 'memory'), media: [whole('notary'), delivery('courier'), ...ANYWHERE] },
  AR: {
    ...cited('CCyC art. 2541', WRITTEN, 'text'),
    media: [whole('carta-documento'), whole('telegram'), whole('notary'), ...ANYWHERE],
  },
  BR: {
    ...cited('Lei 6.015/1973 art. 160', WRITTEN, 'memory'),
    media: [whole('registry'), delivery('certified-post'), ...ANYWHERE],
  },
  UY: { ...cited('TCCPC', WRITTEN, 'memory'), media: [whole('collated-telegram'), whole('notary'), ...ANYWHERE] },
  US: {
    ...cited('USPS Certified Mail, Return Receipt', WRITTEN, 'memory'),
    media: [delivery('certified-post'), ...ANYWHERE],
  },
}

/** How papers are sent in a country so that it can be proved; of a country that is not written down, what is common. */
export function sendingMediaOf(country: CountryCode): SendingMedia {
  return BY_COUNTRY[country] ?? COMMON
}

/** False for what a newer app may have written. */
export function isSendingMedium(text: string): text is SendingMedium {
  return (SENDING_MEDIA as readonly string[]).includes(text)
}
