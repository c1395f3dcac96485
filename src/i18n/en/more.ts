import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

export const more: Messages['more'] = {
  onlyHere: 'Your data is only on this device',
  onlyHereText: 'Nobody else has it, not even us. A backup saves it if the device is lost.',
  onlyYours: 'Your data is only on your devices',
  onlyYoursText: 'Nobody else has it, not even us. A backup saves it if all of them are lost.',
  booksTitle: 'Your books',
  backup: 'Backup',
  backupNever: 'You have not made one yet.',
  backupAgo: (n) =>
    n <= 0 ? 'Last backup: today' : plural(n, { one: 'Last backup: yesterday', other: 'Last backup: # days ago' }),
  exporting: 'Take everything with you',
  exportingText: 'In Excel, CSV or JSON, and the book for your accountant',
  importing: 'Bring customers and invoices',
  importingText: 'From a spreadsheet, your contacts or the bank’s statement',
  devices: 'Devices',
  devicesText: 'The same books on another phone or computer',
  figures: 'How am I doing?',
  figuresText: 'How long people take to pay, and whether it gets better',
  calendar: 'Dates in your calendar',
  calendarText: 'So that the phone alerts you while the app is closed',
  appTitle: 'The app',
  settings: 'Settings',
  settingsText: 'Your business, ways to pay, reminders, language',
  settingsSeller: 'Language and looks',
  help: 'Help',
  helpText: 'What it does, where your data is, keys',
  version: (version) => `Al Día ${version}`,
  sampleTitle: 'Sample business',
  sampleText: 'Press anything: none of it is real.',
  sampleWipe: 'Begin mine',
  sampleConfirmTitle: 'Wipe the sample data?',
  sampleConfirmText: 'The made-up shop goes, with everything you wrote in it. Your real books are not touched.',
  sampleConfirm: 'Wipe the sample',
}
