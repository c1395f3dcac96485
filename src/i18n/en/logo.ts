/** Words of the setting of the logo, in English. */
export const logo = {
  title: 'Logo on your papers',
  help: 'It stands at the head of letters, receipts and statements. It is kept small, on white.',
  picture: 'Your logo',
  choose: 'Choose a picture',
  change: 'Change the picture',
  label: 'Picture of your logo',
  formats: 'PNG, JPEG or WebP.',
  working: 'Preparing the picture…',
  saved: 'Logo saved',
  removed: 'Logo removed',
  unreadable: 'This picture cannot be read. Try a PNG or a JPEG.',
  tooLarge: 'This picture does not fit even when made small. Try a simpler one.',
}
