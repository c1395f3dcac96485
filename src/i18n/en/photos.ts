import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of photos and papers kept with an entry, in English. */
export const photos: LaterMessages['photos'] = {
  title: 'Photos',
  empty: 'Keep the signed delivery note or the receipt here.',
  take: 'Take photo',
  choose: 'Choose photo or PDF',
  takeLabel: 'Take a photo for this entry',
  chooseLabel: 'Choose a photo or a PDF for this entry',
  saving: 'Saving…',
  saved: 'Photo saved.',
  savedHint: 'It was saved smaller, and without the place where it was taken.',
  paperSaved: 'PDF saved.',
  removed: 'Removed.',
  list: (n) => plural(n, { one: '# photo', other: '# photos' }),
  photoOf: (day) => `Photo of ${day}`,
  paperOf: (day) => `PDF of ${day}`,
  paper: 'PDF',
  unknown: 'File',
  toCome: 'Photo on its way',
  toComeText: 'It is on another of your devices. It comes when they connect, or with a file or a backup with photos.',
  unknownText: 'A newer version of the app added it. Update to see it.',
  added: (day, size) => `Added on ${day} · ${size}`,
  kilobytes: (n) => `${n} kB`,
  megabytes: (n) => `${n} MB`,
  paperText: 'Download or share it to open it in your device’s reader.',
  bigger: 'See at full size',
  smaller: 'Fit to the screen',
  caption: 'What it shows',
  addCaption: 'Say what it shows',
  changeCaption: 'Change what it shows',
  remove: 'Remove',
  shareFailed: 'It could not be shared. Download it.',
  fileName: 'photo',

  unreadable: 'That picture could not be opened. Try another photo or a screenshot.',
  tooLarge: 'That PDF is larger than 1 MB. Make it lighter, or take a photo of it.',
  typeUnknown: 'Only photos and PDF files fit here.',
  full: (budget) => `No more photos fit: they use all ${budget} of this device. Remove one that is no longer needed.`,
  fullAction: 'See the largest ones',

  none: 'None yet',
  roomOf: (used, budget) => `${used} of ${budget} MB`,
  roomText: 'Each device keeps its own and those that come from the others, up to that limit.',
  roomLittle: 'Little room is left for photos. If one is no longer needed, remove it from its entry.',
  roomNone: 'No room is left for photos. Remove one that is no longer needed, from its entry.',
  largest: 'The largest ones',
  nameless: 'Customer without a name',
}
