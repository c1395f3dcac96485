import type { PrivacyMessages } from '../privacyMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Words of the screens about privacy. */
export const privacy: PrivacyMessages['privacy'] = {
  title: 'Privacy',
  placeText: 'Who knows what, the lock, and erasing this device',
  intro:
    'Al Día has no account and no server with your data. Here is, one by one, who could know something about you or your customers, and how it stands on this device today.',
  whoTitle: 'Who knows what',
  sample: 'This is the sample business: what is below holds for it.',
  notHere: 'Not here: this is the sample business, or the browser gives no encryption on this page.',
  answers: { nobody: 'Nobody', off: 'Off', on: 'On', yes: 'Yes', you: 'Only if you send it' },
  since: (day) => `Since ${day}.`,
  parties: {
    makers: {
      title: 'Whoever made the app',
      text: 'They receive nothing: no customers, no amounts, no errors, no usage figures.',
    },
    host: {
      title: (host) => `The site that hands out the app (${host})`,
      kept: 'The app is already kept on this device. When it is opened, and every hour while it is open, it asks the site for a new version: the site sees your internet address and the time. Nothing of your books.',
      loading:
        'Each time you open it the site sees your internet address and the time. Nothing of your books. Once the app is kept on this device it only asks for new versions.',
    },
    meeting: {
      title: 'The meeting server',
      off: 'Your devices connect by codes or files. No server hears of it.',
      on: (address) =>
        `Whoever runs ${address} sees from which internet addresses and at what times your devices look for each other, and how many there are. No names and no accounts: it is encrypted between your devices.`,
      way: 'Change it in Devices',
    },
    devices: {
      title: 'Your other devices',
      none: 'The books are on this device alone.',
      owner: (name) => `${name}: has all the books, and may add and remove devices.`,
      seller: (name) => `${name}: has all the books; may not take copies out or change settings.`,
      removed: (name) => `${name}: you removed it. It keeps what it had until that day, and receives nothing new.`,
      way: 'See the devices',
    },
    messages: {
      title: 'WhatsApp, e-mail, SMS and calls',
      text: 'The app writes the message and you send it. From then on that company knows what it knows of any message of yours.',
      count: (n) =>
        n === 0
          ? 'None is written down here.'
          : plural(n, { one: '1 contact is written down here.', other: '# contacts are written down here.' }),
      way: 'See the messages that it proposes',
    },
    files: {
      title: 'Files that you take out',
      text: 'Backups, Excel, PDF, calendar: they go where you keep them, and whoever has them can read them. A backup with a passphrase, only who knows it.',
      backup: (day) => `Last backup of this device: ${day}.`,
      noBackup: 'No backup of this device was made yet.',
      way: 'See the backups',
    },
    folder: {
      title: 'The folder of copies',
      off: 'The app leaves copies in no folder.',
      locked: (name) =>
        `It leaves copies with a passphrase in “${name}”. If that folder goes up to a cloud, the cloud keeps the file and cannot open it.`,
      open: (name) =>
        `It leaves copies without a passphrase in “${name}”: whoever opens that folder can read them, or the cloud that it goes up to.`,
      way: 'Change it in Backup',
    },
    photos: {
      title: 'The photos',
      text: (n) =>
        n === 0
          ? 'There are none. One that you take stays on your devices: it goes to no bank of photos, and does not say where it was taken.'
          : plural(n, {
              one: 'There is 1 on this device. It only goes to your other devices: to no bank of photos, and does not say where it was taken.',
              other:
                'There are # on this device. They only go to your other devices: to no bank of photos, and do not say where they were taken.',
            }),
    },
    phone: {
      title: 'Whoever unlocks this device',
      text: 'Sees the books: the browser keeps them on the device as they are. What protects them is the lock of the phone or computer itself.',
      locked:
        'The lock with a PIN covers the screen; the books are on the device unencrypted. What protects them is the lock of the phone or computer itself.',
      way: 'Lock with a PIN',
    },
  },
  wipe: {
    title: 'Erase this device',
    placeText: 'Takes the books, photos, keys and the app away from here',
    what: 'Everything of Al Día is erased from this browser: books, photos, keys, settings and the app itself. It cannot be undone. Other devices, and files that you took out, stay as they are.',
    notDisk:
      'The browser lets go of that data; it does not write over it. If you are about to sell the device, reset it to its factory state as well.',
    goneTitle: 'Before you erase',
    elsewhere: (name) => `${name} has all that is here, as was checked when they last met.`,
    waiting: (n, name) =>
      plural(n, {
        one: `1 change of this device has reached no other one. ${name} has the most. If you erase now, it is lost.`,
        other: `# changes of this device have reached no other one. ${name} has the most. If you erase now, they are lost.`,
      }),
    onlyHere: (n) =>
      plural(n, {
        one: 'The books are here alone: 1 record. Without a backup it is lost for ever.',
        other: 'The books are here alone: # records. Without a backup they are lost for ever.',
      }),
    backedUp: (day) => `The last backup is of ${day}, and nothing is new since.`,
    sinceBackup: (day, n) =>
      plural(n, {
        one: `The last backup is of ${day}. Since then there is 1 new record, which is not in it.`,
        other: `The last backup is of ${day}. Since then there are # new records, which are not in it.`,
      }),
    asking: 'Asking what has not been sent yet…',
    unknown: 'Could not find out what has not been sent. Look at the devices before you erase.',
    notSample: 'This is the sample business. Go back to your own books to erase this device.',
    makeBackup: 'Make a backup',
    sendChanges: 'Send what is missing',
    seller: 'Ask the owner to remove this device from the list: it stays on it until then.',
    word: 'ERASE',
    typeLabel: 'Write ERASE to confirm',
    wrongWord: 'Write the word ERASE as it is.',
    confirm: 'Erase this device',
    working: 'Erasing…',
    blocked: 'Another window has the books open. Close it and this goes on by itself.',
    doneTitle: 'This device has nothing of Al Día any more',
    doneText: 'Books, photos, keys, settings and the app: all gone. Starting again needs the internet once.',
    failedTitle: 'Not everything could be erased',
    failedText:
      'The browser did not let go of a part. Delete the data of this site in the browser’s settings, or try again.',
    again: 'Try again',
    startAgain: 'Start again',
  },
}
