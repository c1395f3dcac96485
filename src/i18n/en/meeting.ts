import type { DeviceMessages } from '../deviceMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const meeting: DeviceMessages['meeting'] = {
  errors: {
    'not-our-code': 'That code is not from Al Día. Look for the one that your other device shows.',
    'expired-code': 'The code has run out: they are good for two minutes. Start with a new one.',
    'used-code': 'That code was used, and each one works once. Start with a new one.',
    'wrong-turn': 'That code is not the one for now. Scan the one that the other device shows at this step.',
    'no-webrtc':
      'This browser has no WebRTC, or has it switched off, and so cannot connect devices. Open it in Chrome, Firefox or Safari; between known devices a file will do.',
    'no-network': 'This device is on no network. Join it to your Wi-Fi and try again.',
    unreachable: 'Could not connect: same Wi-Fi? permission for the local network? Try the hotspot of a phone too.',
    'not-authorised':
      'One of the two devices is not on the list of this business, or it was removed. The owner can add it again.',
    'other-business': 'It is of another business: nothing was put together. Check that you opened the right one.',
    'not-approved': 'It was not confirmed on the other device. No data went over; you can start again.',
    'digits-differ':
      'The numbers were not the same, and nothing was handed over. Start again, with both devices at hand.',
    closed: 'The connection broke. What came is saved; connect again and it goes on from there.',
    'newer-app': 'The other device has a newer version. Update the app here and try again.',
    'copy-again': 'Something was recorded here after the copy, and nothing was deleted. Make the copy again.',
    'not-our-file': 'That file is not from Al Día. Choose the one that came from your other device.',
    'damaged-file': 'The file arrived damaged or cut off. Nothing was touched: ask for it to be sent again.',
    'missing-before': 'An earlier file is missing. Open that one first, or ask for a complete copy.',
  },
  addTitle: 'Add a device',
  joinTitle: 'Join your business',
  connectTitle: 'Connect',
  fileTitle: 'By file',
  startAgain: 'Start again',
  useFile: 'Use a file',
  toDevices: 'See devices',

  cameraTitle: 'The camera first',
  cameraText:
    'The two devices show each other a code and read it with the camera. The picture does not leave this device.',
  cameraWhy:
    'With that permission the browser also lets devices find each other more easily on your Wi-Fi. Keep both on the same network.',
  cameraAllow: 'Allow the camera',
  cameraSkip: 'No camera: copy and paste',
  noCamera: {
    refused: 'There is no permission for the camera. Give it in the settings of the browser, or paste the code here.',
    missing: 'No camera was found. Paste the code here.',
    busy: 'Another app is using the camera. Close it and try again, or paste the code here.',
  },

  preparing: 'Preparing the code…',
  showTitle: '1. Let the other device read this code',
  showAddText:
    'On the other device open the camera and point it here, or open Al Día and choose “I already use Al Día on another device”.',
  showConnectText: 'On the other device open Devices › Connect and choose “Scan”.',
  showBackTitle: '2. Now let the other device read this one',
  showBackText: 'On the other device press “Scan its code” and point it here.',
  codeLabel: 'Code for the other device',
  validFor: (time) => `Good for ${time}`,
  expired: 'This code has run out.',
  expiredSecond: 'This code has run out. Scan the other device’s code again.',
  renew: 'Show a new one',
  copyCode: 'Copy',
  shareCode: 'Send',
  codeCopied: 'Code copied',
  copyFailed: 'The browser does not let me copy. Press and hold the code and copy it.',
  byHand: 'No camera and no messages: type it',
  byHandText: 'Capitals and spaces do not matter.',
  scanTheirs: 'Scan its code',
  scanInstead: 'Scan',

  scanTitle: 'Scan the other device’s code',
  scanAnswerTitle: '2. Scan the code that the other device shows',
  scanning: 'Looking for a code…',
  cameraRetry: 'Try the camera again',
  scanStart: 'Open the camera',
  pasteTitle: 'Paste or type it',
  pasteLabel: 'Code of the other device',
  pasteHelp: 'Paste all of it, as it came.',
  pasteUse: 'Use this code',
  pasteEmpty: 'Paste or type the code.',
  backToCode: 'Back to my code',

  connecting: 'Connecting…',
  connectingText: 'Leave the screens of both devices on.',
  slowTitle: 'Could not connect: same Wi-Fi? permission for the local network?',
  slowText: 'Still trying. Guest Wi-Fi often keeps devices apart: try the hotspot of a phone.',
  slowDenied:
    'This browser does not let me see your local network: give it that permission in the settings of this site.',

  digitsTitle: 'Do you see the same numbers on the other device?',
  digitsText: 'If they are the same, nobody has come between.',
  digitsLabel: (digits) => `Numbers: ${digits}`,
  digitsYes: 'Yes, the same',
  digitsNo: 'No',
  digitsJoinTitle: 'Compare these numbers',
  digitsJoinText: 'If they are the same on the other device, confirm there. There is nothing to press here.',
  digitsJoinNo: 'They are not the same',

  nameTitle: 'Which device is it, and what may it do?',
  nameThisLabel: 'Name of this device',
  roleLabel: 'What it may do',
  roleMissing: 'Choose what it may do.',
  handOver: 'Hand over the books',
  guesses: { phone: 'Phone', computer: 'Computer' },

  copyingTitle: 'Copying the books',
  copyingText: 'You can go on writing. If it breaks, nothing is lost: it goes on from there.',
  waitingKey: 'Waiting for the other device to confirm…',
  meetingTitle: 'Bringing both devices up to date',
  addedTitle: (name) => `${name} has your books now`,
  joinedNotice: 'This device has the books now',
  metTitle: (name) => `${name} and this device hold the same`,
  parted: {
    'full-here':
      'What came could not be saved: this device may be out of space. Free some and connect again: it goes on from there.',
    'full-there':
      'The other device could not save what came: it may be out of space. Free some there and connect again.',
    'newer-app': 'The other device has a newer version. Update the app here and try again.',
    'older-app': 'The other device has an older version. Update the app there and connect again.',
    misbehaved:
      'One of the devices sent something out of place, and the connection was cut. Nothing of that was taken in: update the app on both and connect again.',
  },
  cutTitle: 'The connection broke',

  joinText: 'On your other device open More › Devices › Add a device. It will show a code.',
  joinReadyTitle: 'You are about to join the business of the other device',
  joinReadyText: 'All the books will come to this device. Before that, both will show the same six numbers.',
  continueWith: 'Go on',
  continueWithout: 'Go on without the camera',
  booksTitle: 'There are books on this device already',
  booksText: (n) =>
    plural(n, {
      one: '# customer is written down here. What about those books?',
      other: '# customers are written down here. What about those books?',
    }),
  booksTogether: 'Put them together',
  booksTogetherText: 'The customers and accounts of this device go to the other one too. They cannot be parted again.',
  booksLeave: 'Keep a copy and use the other’s',
  booksLeaveText: 'Those of this device go into a file of yours, and this device starts with the other’s.',
  copyFirstTitle: 'First, a copy of the books of this device',
  copyFirstText:
    'It is a backup with everything of this device. Afterwards only the other’s books are here; the copy can bring these back on another device.',
  copyFirstMake: 'Save the copy',
  copyFirstMaking: 'Preparing the copy',
  copyFirstSaved: (name, isLocked) =>
    `It is in your downloads: ${name}. Check that you have it.${isLocked ? ' It is locked with the passphrase of your backups.' : ''}`,
  copyFirstDone: 'I have it: use the other’s',
  copyFirstScan: 'The copy is made. The code ran out meanwhile: ask the other device for a new one and read it here.',
  halfTitle: 'The copy broke off half way',
  halfText:
    'What came is kept on this device. To get the rest, connect them again: on the other one, open More › Devices › Connect.',
  halfFile: 'Open a file from the other device',
  rejoinTitle: 'Was this device taken off the list?',
  rejoinText:
    'If the owner removed it, it can come back as a new one of the same business. What you recorded here is not deleted: what the owner lacks arrives apart, to be accepted.',
  rejoin: 'Join again',
  rejoinAsk: 'Was this device removed? Join again',
  noneToJoin: 'That code is for joining a business. This device is in one already: use Connect.',
  notKnownYet: 'That code is for devices that know each other. Here the one of “Add a device” is needed.',

  noKeyTitle: 'This device does not have the key yet',
  noKeyText:
    'Files of changes are encrypted: only devices on the list of the business open and make them. Join first, with both together and a code; the books come that way too.',
  fileText:
    'For devices that are not together or on one network. It is encrypted: only your devices can open it, even by WhatsApp.',
  fileSendTitle: 'Send',
  fileTo: 'To',
  fileAnyone: 'Any of my devices',
  fileWhat: 'What goes in',
  fileChanges: 'Only what it lacks',
  fileComplete: 'Everything',
  fileCompleteText: 'A complete copy is larger, and mends devices that do not match.',
  filePrepare: 'Prepare the file',
  filePreparing: 'Preparing the file…',
  filePhotos: 'With the photos',
  filePhotosIn: (n) => plural(n, { one: '# photo', other: '# photos' }),
  filePhotosCame: (n) => plural(n, { one: '# photo came.', other: '# photos came.' }),
  fileReady: 'The file is ready',
  fileFacts: (n) => plural(n, { one: '# entry', other: '# entries' }),
  fileShared: 'Handed over to be shared. Check that it arrived, and open it on the other device.',
  fileDownloaded: 'It is in your downloads. Send it and open it on the other device.',
  fileShareFailed: 'Sharing does not work here. Download it.',
  noFile: {
    'nothing-new': 'That device has everything of this one already, as far as is known.',
    'no-books-yet':
      'The books have not reached this device yet. On the other one, prepare a file with everything and open it here.',
    'not-listed': 'This device is no longer on the list of your devices: what it sends does not count.',
  },
  fileMakeComplete: 'Prepare a complete copy',
  fileOpenTitle: 'Open',
  fileOpenText: 'It deletes and changes nothing here: it only adds what is missing.',
  fileChoose: 'Choose file',
  fileLabel: 'File from your other device',
  fileOpening: 'Opening the file…',
  fileUnreadable: 'The file could not be opened. If it is in the cloud, download it first.',
  fileAdded: (n, from) => plural(n, { one: `# entry came from ${from}`, other: `# entries came from ${from}` }),
  fileKnown: (n) => plural(n, { one: '# was here already.', other: '# were here already.' }),
  fileNoNews: (from) => `Everything in the file from ${from} was here already`,
  fileNoneTaken: (from) => `Nothing new came in from the file from ${from}`,
  fileRefused: (n) =>
    plural(n, {
      one: 'What it holds of # month was not valid and did not come in. Connect the two devices to see what is missing.',
      other:
        'What it holds of # months was not valid and did not come in. Connect the two devices to see what is missing.',
    }),
  filePartial: (from) =>
    `This device lacks things of ${from} that were not in the file: prepare a complete copy there.`,
  fileOwes: 'That device lacks something that is here.',
  fileSendBack: 'Prepare what it lacks',
}
