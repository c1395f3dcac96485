import type { LaterMessages } from '../laterMessages.ts'

export const update: LaterMessages['update'] = {
  title: 'There is a new version',
  text: 'It takes a moment and your data is not touched.',
  now: 'Update now',
  later: 'Later',
  unsavedText: 'Something on this screen is half written, and would be lost. Save it first.',
  anyway: 'Update anyway',
  updatingTitle: 'Updating…',
  updatingText: 'It usually takes a few seconds, sometimes half a minute. You can go on working.',
  elsewhereTitle: 'The new version is ready',
  elsewhereText: 'Save what you have half written: after that this tab updates by itself.',
  reload: 'Update it now',
  waitingTitle: 'Another tab has something half written',
  waitingText: 'It is open in the version before. Save it there, or close that tab, and this one goes on by itself.',
  makingRows: 'Getting your data ready for the new version',
  makingRowsText: 'Only this once. What you save now waits until it is done.',
}
