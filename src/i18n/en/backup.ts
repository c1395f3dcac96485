import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const backup: LaterMessages['backup'] = {
  intro: 'Your data is on no server. A backup is one file with everything: for when the device is lost or replaced.',
  lastTitle: 'Last backup',
  never: 'You have not made one yet.',
  madeToday: 'You made it today.',
  madeYesterday: 'You made it yesterday.',
  madeAgo: (days) => plural(days, { one: 'You made it # day ago.', other: 'You made it # days ago.' }),
  contained: (n) => plural(n, { one: 'It held # record.', other: 'It held # records.' }),
  sinceThen: (n) => plural(n, { one: 'There is # new record since.', other: 'There are # new records since.' }),
  nothingSince: 'Nothing is new since.',
  make: 'Make a backup',
  withPhotos: (n, size) => plural(n, { one: `With the photo (${size})`, other: `With the # photos (${size})` }),
  withoutPhotos: 'It does not have the photos: they stay on this device, and on others that have them.',
  making: 'Preparing the backup',
  ready: 'The backup is ready',
  downloaded: 'The backup is in your downloads',
  shared: 'Handed over to be shared. Check that it arrived.',
  shareFailed: 'It cannot be shared here. Download it.',
  restoreTitle: 'Bring in a backup',
  restoreText:
    'It joins what is here: it deletes and changes nothing, it only adds what is missing. First it shows what it brings.',
  restoreSample: 'You are in the sample data. Wipe it first, then bring in your backup.',
  choose: 'Choose a backup',
  fileLabel: 'Backup file',
  unreadable: 'The file could not be opened. If it is in the cloud, download it first.',
  checking: 'Checking the backup',
  of: 'Backup of',
  madeOn: 'Made on',
  brings: 'Records missing here',
  known: 'Records that are here',
  photos: 'Photos',
  photosNew: (all, fresh) =>
    fresh === 0 ? `${all}, here already` : fresh === all ? String(all) : `${all}, ${fresh} of them new`,
  photosNone: 'Without them',
  photosNoneText: (n) =>
    plural(n, {
      one: 'It was made without photos: # photo of that time is not in this file.',
      other: 'It was made without photos: # photos of that time are not in this file.',
    }),
  confirmPhotos: (n) => plural(n, { one: 'Bring # photo', other: 'Bring # photos' }),
  photosBack: (n) => plural(n, { one: '# photo is back.', other: '# photos are back.' }),
  photosLeft: (n) =>
    plural(n, {
      one: 'There was no room for # photo on this device: it stays in the file.',
      other: 'There was no room for # photos on this device: they stay in the file.',
    }),
  photosBad: (n) =>
    plural(n, {
      one: '# photo is not what it says it is: it was left out.',
      other: '# photos are not what they say they are: they were left out.',
    }),
  nothingNew: 'Everything in this backup is here already.',
  otherBusiness: (there, here) =>
    `It is of “${there}” and here is “${here}”. If you bring it in, the customers and accounts of both are together and cannot be parted.`,
  confirm: (n) => plural(n, { one: 'Bring in # record', other: 'Bring in # records' }),
  confirmOther: 'Join the two businesses',
  restoring: 'Bringing in the backup',
  restored: (n) => plural(n, { one: 'Done: # record was brought in.', other: 'Done: # records were brought in.' }),
  seeCustomers: 'See customers',
  fromFuture: (n) =>
    plural(n, {
      one: '# record is from a newer version: it is kept and counts once you update the app.',
      other: '# records are from a newer version: they are kept and count once you update the app.',
    }),
  setAside: (n) =>
    plural(n, {
      one: '# record could not be read well: it is kept apart and not in the totals.',
      other: '# records could not be read well: they are kept apart and not in the totals.',
    }),
  safetyTitle: 'On this device',
  persistent: 'The browser promised not to delete your data for lack of space.',
  bestEffort: 'The browser might delete your data if the device runs out of space.',
  persistenceUnknown: 'This browser does not say whether it will keep your data. Make backups often.',
  askToKeep: 'Ask it to keep them',
  keepRefused: 'The browser did not promise it. Install the app or make backups often.',
  room: (used) => `It takes ${used}.`,
  kilobytes: (n) => `${n} kB`,
  megabytes: (n) => `${n} MB`,
}
