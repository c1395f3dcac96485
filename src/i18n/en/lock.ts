import { pluralIn } from '../plural.ts'
import type { PrivacyMessages } from '../privacyMessages.ts'

const plural = pluralIn('en')

/** Words about the lock of the app. */
export const lock: PrivacyMessages['lock'] = {
  title: 'Lock with a PIN',
  placeOff: 'Off',
  placeOn: 'On',
  intro: 'The app asks for a PIN when it is opened, and when you come back after a while.',
  doesTitle: 'What it protects',
  does: [
    'From whoever takes your unlocked device for a moment: they do not see the books on the screen.',
    'If somebody copies the browser’s files to another device, they cannot pass for this one to your other devices, nor open files of changes: those keys are kept encrypted, and the PIN opens them.',
  ],
  doesNotTitle: 'What it does not protect',
  doesNot: [
    'The books are on the device unencrypted: whoever can read the browser’s files reads them without the PIN. What protects from that is the lock of the device itself, with its encrypted disk.',
    'The key that this device signs with, and that of your backups, are kept by the browser, which lets nobody take them out or encrypt them: whoever copies everything can use them, not read them.',
    'A PIN of four digits can be guessed: whoever has a copy can try them all in less than an hour. With eight it costs ten thousand times as much.',
    'While it is unlocked, whoever holds it sees it.',
  ],
  pin: 'PIN',
  newPin: 'New PIN',
  pinHelp: 'At least 4 digits. Better 8.',
  repeat: 'Write it again',
  badPin: '4 to 12 digits, and not all the same.',
  differs: 'That is not the same PIN.',
  after: 'It locks',
  minutes: (n) =>
    n === 0
      ? 'Only when the app is opened'
      : plural(n, { one: 'A minute after you leave it', other: '# minutes after you leave it' }),
  afterHelp: 'When it locks, what was half written is lost. What was saved is saved.',
  turnOn: 'Switch the lock on',
  working: 'One moment…',
  failed: 'That did not work: the device has no memory left. Close other apps and try again.',
  changeTitle: 'Change the lock',
  changeText: 'Write your PIN to change it or to switch it off.',
  go: 'Go on',
  turnOff: 'Switch the lock off',
  minutesSaved: 'Saved on this device',
  passkeyTitle: 'Finger, face or code of the device',
  passkeyText: 'Instead of the PIN, where device and browser have it. The PIN still works.',
  passkeyAdd: 'Add it',
  passkeyHas: 'Added on this device.',
  passkeyRemove: 'Remove it',
  passkeyAdded: 'You can open the app with the unlocking of your device now',
  passkeyFailed: 'This device or browser does not have it. The PIN still works.',
  lockedTitle: 'Al Día is locked',
  unlock: 'Open',
  passkeyUse: 'Use finger, face or code',
  passkeyRefused: 'It did not open. Try again, or write the PIN.',
  wrong: 'That is not the PIN.',
  wait: (seconds) =>
    seconds < 90
      ? plural(seconds, { one: 'Wait 1 second to try again.', other: 'Wait # seconds to try again.' })
      : `Wait ${Math.ceil(seconds / 60)} minutes to try again.`,
  forgot: 'I forgot my PIN',
  forgotTitle: 'Without the PIN',
  forgotText:
    'Nobody can recover it for you. What is left is to erase this device and bring the books again: from your other device, or from a backup. What is in neither is lost.',
  back: 'Back to the PIN',
}
