import type { LaterMessages } from '../laterMessages.ts'

export const help: LaterMessages['help'] = {
  intro: 'What is good to know, in five minutes.',
  topics: {
    what: {
      title: 'What it does',
      lines: [
        'Writes down who owes you, how much and since when. Every day it tells you whom to remind, with the message ready.',
        'It works out balances, delays and how payments are spread. You decide what is sent and when: nothing goes by itself.',
      ],
    },
    data: {
      title: 'Where your data is',
      lines: [
        'Only on your devices: this one, and those you add under More › Devices. There is no account and no server, and nobody can bring it back for you.',
        'If you clear the browser’s data or lose your only device, it is gone. That is what the backup is for.',
      ],
    },
    backup: {
      title: 'Backup',
      lines: [
        'More › Backup puts everything into one file. Keep it off this device: in your mail, on a stick, in a cloud of yours.',
        'To bring it to an empty device, open Al Día there and choose “I already have a backup”.',
      ],
    },
    install: {
      title: 'Install',
      lines: [
        'Installed it opens from its icon, works without internet, and the browser takes better care of the data.',
        'On iPhone and iPad the installed app stores apart from Safari: install first, or make a backup and restore it there.',
      ],
    },
    mistakes: {
      title: 'If you make a mistake',
      lines: [
        'Almost everything has “Undo” for a few seconds. Later, open the movement in the customer’s account and choose “Reverse”.',
        'What is reversed is not deleted: it stays struck through, with its reason. So an account can always be explained.',
      ],
    },
    limits: {
      title: 'What a web app cannot do',
      lines: [
        'It does not call you at a set time: open it and look at Today. It does not send messages: it opens WhatsApp, and you send them.',
        'It does not know whether a message arrived. That is why it asks “Did you send it?” when you come back.',
        'Rules of collection change with country and time. Before a hard letter, check with your adviser.',
      ],
    },
  },
  thisBrowser: {
    title: 'In this browser',
    nothing: 'This browser has everything that Al Día uses.',
    text: 'Books, payments and papers work all the same. What this browser does not have, and what to do:',
    lacks: {
      offline: 'It does not keep the app: without internet it does not open. Install it in another browser.',
      persist: 'It does not promise to keep your data: make backups often.',
      connect: 'It does not connect devices: pass changes on as a file.',
      camera: 'It gives no camera: codes of another device are pasted or typed.',
      install:
        'It does not offer to install the app. Look for “Add to home screen” in its menu, or open it from a bookmark.',
      receive: 'It takes no files from other apps: choose them under More › Bring customers and invoices.',
      share: 'It does not share files: download them and attach them yourself.',
      folder: 'It leaves no copies in a folder by itself: make the backup yourself.',
      contacts: 'It does not open the phone’s address book: type the contact, or bring the address book in as a file.',
      passkey: 'It does not open the lock by finger or face: the PIN remains.',
      badge: 'It puts no number on the icon: what there is to do today is seen when you open it.',
      awake: 'It does not keep the screen on: touch it now and then while you connect devices.',
    },
  },
  keysTitle: 'Keys',
  keysText: 'On a device with a keyboard, outside text fields:',
  keys: {
    write: 'write down a tab',
    payment: 'write down a payment',
    remind: 'remind the customer who is open',
    search: 'find a customer',
    close: 'close what is open',
  },
}
