import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const backupLock: LaterMessages['backupLock'] = {
  show: 'Show',
  hide: 'Hide',
  lockIt: 'Lock it with a passphrase',
  label: 'Passphrase of the backup',
  newLabel: 'Choose a passphrase',
  newHelp:
    'Eight characters or more; better, several words. Write it down: without it nobody can open it, not even us.',
  tooShort: 'Too short, or the same over and over: eight characters or more.',
  keptOne: 'It is locked with your usual passphrase.',
  changeIt: 'Change the passphrase',
  keepOld: 'Keep the usual one',
  open: 'Open',
  opening: 'Opening with the passphrase',
  locking: 'Preparing the passphrase',
  asks: 'This backup is locked with a passphrase.',
  missing: 'Write the passphrase.',
  wrong: 'That passphrase does not open it. Check capitals and spaces.',
  unlocked: 'It is not encrypted: whoever opens it sees the names and what they owe you. Keep it where only you go.',
  locked: 'It is encrypted: without the passphrase nobody sees anything. Keep it away from this device.',
  cannot: 'It cannot be encrypted here: the page has to come over https.',
  drillTitle: 'Would your backup work?',
  drillText: 'Choose the file that you kept and we look through all of it, as if you needed it. Nothing changes here.',
  drillChoose: 'Check a backup',
  drillFile: 'Backup to check',
  drillAgain: 'Check another',
  drillRunning: 'Checking the backup',
  drillGood: 'It works: it is whole and can be brought back.',
  drillOther: (business) => `It is whole, but of another business: “${business}”.`,
  drillAll: 'It has everything that is on this device.',
  drillLacks: (n, day) =>
    plural(n, {
      one: `It is of ${day}. It lacks # record of what is here.`,
      other: `It is of ${day}. It lacks # records of what is here.`,
    }),
  drillMore: (n) =>
    plural(n, {
      one: 'It also has # record that is not here.',
      other: 'It also has # records that are not here.',
    }),
  drillBad: 'That file would be of no use. Make a new one and check it.',
  drillNever: 'You have not checked any yet.',
  drillLast: (day) => `Last check: ${day}.`,
  folderTitle: 'Copies that make themselves',
  folderText:
    'Choose a folder, best one that is kept in another place too. Each day with something new leaves a copy there; the last seven stay.',
  folderChoose: 'Choose a folder',
  folderOf: (name) => `In the folder “${name}”.`,
  folderLocked: 'They are encrypted with the passphrase of your backups.',
  folderUnlocked: 'They are not encrypted. Once you make a backup with a passphrase, the copies have it too.',
  folderWritten: (day) => `Last copy: ${day}.`,
  folderNone: 'There is no copy yet.',
  folderAsk: 'The browser asks again for permission to write there.',
  folderAllow: 'Allow it',
  folderFailed: 'The folder could not be written to: it is gone, or full. Choose another.',
  folderStop: 'Stop copying',
  folderStopped: 'No more copies are made. Those that exist stay in the folder.',
  folderNow: 'Copy now',
  folderCannot: 'This browser does not let the app write into a folder. On a computer with Chrome or Edge it does.',
}
