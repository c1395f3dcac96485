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
