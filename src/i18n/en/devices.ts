import type { DeviceMessages } from '../deviceMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const devices: DeviceMessages['devices'] = {
  title: 'Devices',
  listTitle: 'Your other devices',
  thisTitle: 'This device',
  unnamed: 'Device without a name',
  notListed: 'A device that is not on your list',
  roles: { owner: 'Owner', seller: 'Seller' },
  roleMay: {
    owner: 'May do everything: settings, backups, writing off a debt, adding and removing devices.',
    seller: 'Writes down customers, sales, payments and messages. No settings, no exports, no forgiving debts.',
  },

  state: {
    apart: 'Not connected; your changes are saved here',
    pending: (n) => plural(n, { one: '# change to send', other: '# changes to send' }),
    searching: 'Looking for it…',
    checking: 'Checking that it is your device',
    receiving: (progress) => `Receiving ${progress}`,
    sending: (progress) => `Sending ${progress}`,
    writing: (done, total) => `Writing down what came: ${done} of ${total}`,
    together: (time) => `Up to date — checked ${time}`,
    unconfirmed: 'Some changes are not confirmed',
    different: 'The data does not match — send a complete file',
    removed: 'Removed. What it wrote down before still counts.',
  },
  lastTogether: (when) => `Last equal: ${when}`,
  neverTogether: 'It has not been checked yet that both hold the same.',
  kilobytes: (done, total) => `${done} of ${total} kB`,
  megabytes: (done, total) => `${done} of ${total} MB`,
  size: (kilobytes) => `${kilobytes} kB`,
  sizeMegabytes: (megabytes) => `${megabytes} MB`,

  connect: 'Connect',
  sendChanges: 'Send changes',
  sendChangesText: 'An encrypted file, by WhatsApp or as you like',
  openFile: 'Open a file',
  openFileText: 'The one that came from another device of yours',
  add: 'Add a device',
  addText: 'Another phone or a computer, with the same books',
  arrivals: 'What came in',
  arrivalsText: 'What, when and from which device',
  review: 'To look at',

  emptyTitle: 'Only this device so far',
  emptyText:
    'With another one you keep the same books on the phone and on the computer, or together with whoever helps you sell. They meet on your Wi-Fi or by a file. No server sees your accounts.',
  emptyJoin: 'I already use Al Día on another device',
  fetchFailed: 'This part could not be opened',
  fetchFailedText:
    'There may be no connection, and this version is not complete on the device yet. Your accounts are still here.',
  insecureTitle: 'Devices cannot be added here',
  insecureText:
    'This address begins with http://, and browsers give no encryption to such pages. Open the app over https:// and it works.',
  noWebRtcTitle: 'This browser cannot connect devices',
  noWebRtcText:
    'Devices find each other without a server by WebRTC, and this browser does not have it, or has it switched off in its settings. In Chrome, Firefox or Safari it works.',
  noWebRtcListed: 'Send the changes by file from here: the same arrives, encrypted all the same.',
  noWebRtcBooks: 'To take these books to another browser or another device, make a backup and open it there.',
  noWebRtcEmpty: 'If you have a backup of your books, you can start from it here: choose “I already have a backup”.',
  noWebRtcToBackup: 'Go to Backup',
  noWebRtcToStart: 'Back to the start',
  sampleTitle: 'The sample is not shared',
  sampleText: 'Start your business, and you can add another device here.',

  rename: 'Change the name',
  nameLabel: 'Name of the device',
  nameHelp: 'To tell them apart: “Ana’s phone”, “Till”.',
  nameMissing: 'Write a name.',
  nameTooLong: (most) => `At most ${most} letters.`,
  renamed: (name) => `Now called ${name}`,
  promote: 'Make owner',
  promoteTitle: (name) => `Make ${name} an owner?`,
  promoteText:
    'It may do the same as you: settings, backups, removing devices. There is no undo: the way back is removing it and adding it again.',
  promoted: (name) => `${name} is an owner now`,
  disconnect: 'Disconnect',
  sendTo: 'Send changes by file',
  sendAllTo: 'Send a complete copy',
  remove: 'Remove this device',
  removeTitle: (name) => `Remove ${name}?`,
  removeText: [
    'Your other devices stop receiving from it and sending to it, and the key changes.',
    'What it already has cannot be wiped from here: whoever holds that device can see what was on it up to today.',
    'What it wrote down until now still counts. What comes later is kept apart until you accept it.',
  ],
  removeConfirm: 'Remove',
  removedNotice: (name) => `${name} is no longer one of your devices`,
  lastOwner: 'It is the only owner: make another device an owner before you remove it.',

  selfRemovedTitle: 'This device is no longer on the list of the business',
  selfRemovedText:
    'It receives and sends nothing any more. What you wrote down is still here: nothing was deleted. If it was a mistake, ask the owner to add it again.',
  elsewhere: 'Another tab of this device holds the connection. Go to that tab, or close it.',
  newerApp:
    'Another device of yours has a newer version of the app. What it recorded is saved here, but may be missing from totals until you update.',
  fromFuture: 'Some entries are from a newer version: totals are incomplete. Update the app.',
  clockOff: 'The clocks of this device and another one are more than a day apart. Set the wrong one right.',
  late: (n) =>
    plural(n, {
      one: '# entry came after its device was removed.',
      other: '# entries came after their device was removed.',
    }),
  unverified: (n) =>
    plural(n, {
      one: '# entry without a checked signature does not count yet.',
      other: '# entries without a checked signature do not count yet.',
    }),
  refused: (n) =>
    plural(n, {
      one: '# delivery that was not valid was refused.',
      other: '# deliveries that were not valid were refused.',
    }),
  look: 'Look',

  arrivalsEmptyTitle: 'Nothing has come in yet',
  arrivalsEmptyText: 'When you connect to another device, or open its file, you will see here what it brought.',
  arrivedFacts: (n) => plural(n, { one: '# entry', other: '# entries' }),
  arrivedBy: { link: 'by connection', file: 'by file' },
  arrivedMore: (n) => plural(n, { one: 'and # more', other: 'and # more' }),
  factsTitle: (name) => `Came from ${name}`,
  factOther: 'Settings of the devices',
  factBusiness: 'Details of the business',
  factCustomer: 'Details of the customer',
  factContact: 'Message or call',
  factGone: 'Does not count yet',

  reviewEmpty: 'Nothing to look at.',
  reviewText: 'They are kept, and left out of the balances, until you say so.',
  reasons: {
    late: 'Came after the device was removed',
    unverified: 'No checked signature yet',
    forbidden: 'Its device may not write this down',
    forged: 'Written in the name of another device',
  },
  reasonTexts: {
    late: 'If you know that it is true, accept it and it will count on all your devices.',
    unverified: 'Connecting again to the device that wrote it nearly always settles this.',
    forbidden: 'A seller may not forgive debts or change settings. If you agree, accept it.',
    forged: 'It does not match what that device signed. It does not count, and stays here so that you know.',
  },
  acceptOne: 'Accept',
  acceptAll: (n) => plural(n, { one: 'Accept # entry', other: 'Accept all # entries' }),
  accepted: (n) => plural(n, { one: '# entry accepted', other: '# entries accepted' }),
  onlyOwnerAccepts: 'Only an owner can accept them.',
  refusalsTitle: 'Refused deliveries',
  refusalsText: 'They were no valid entries, or wanted to change what is written. Nothing of them came in.',
  refusal: (size) => `${size} · did not come in`,

  rendezvousTitle: 'Meeting without codes',
  rendezvousOff: 'Off: devices connect by codes or files.',
  rendezvousOn: (address) => `Through ${address}`,
  rendezvousText: [
    'If you give the address of a meeting server (of the y-webrtc kind), your devices look for each other by themselves while the app is open.',
    'Whoever runs that server sees from which internet addresses and at what times your devices look for each other, and how many they are. It does not see names, accounts or the key: everything is encrypted between your devices.',
  ],
  rendezvousLabel: 'Address',
  rendezvousHelp: 'Begins with wss://. For this device only: give it on the others too.',
  rendezvousSave: 'Save',
  rendezvousStop: 'Switch off',
  rendezvousSaved: 'Saved on this device',
  rendezvousErrors: {
    'not-an-address': 'That is not an address. Example: wss://meet.myshop.com',
    'not-secure': 'The browser only allows secure addresses: it has to begin with wss://',
  },
  private: 'Nothing goes through a server: what you write goes encrypted from one device of yours to another.',

  ownersOnly: 'Only an owner does this',
  ownersOnlyText: 'This device is a seller’s: it writes down customers, sales, payments and messages.',
}
