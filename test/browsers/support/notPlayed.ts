/*
 * All journeys of test/journeys are played in Firefox and in WebKitGTK but these: what they cannot do, or cannot be made
 * to do from outside. `playwright.browsers.config.ts` goes by it, and test/browsers/played.test.ts holds it against the
 * journeys that there are.
 */

type Reasons = Readonly<Record<string, string>>

const NO_WEBRTC = 'two devices meet over WebRTC, which this engine does not have; what is said without is in lacking'
const NO_CDP = 'asks or tells Chromium over CDP'

export interface NotPlayed {
  /** Files, without `.spec.ts`, and why. */
  readonly files: Reasons
  /** Single tests of the other files, by their titles. */
  readonly tests: Reasons
}

export const NOT_IN_FIREFOX: NotPlayed = {
  files: {
    copies: 'needs a browser that hands out folders; what is said without is in lacking',
    installable:
      'asks Chromium, over CDP, whether it would install the app; what is said where it is not offered is in lacking',
    'local-network': 'gives and takes a permission that Chromium alone has',
    'not-saved':
      'makes the disk full over CDP; Firefox takes the room for a page from its settings once, when it starts',
    still: 'reads what moved from the browser, which Chromium alone tells, and makes it slow over CDP',
  },
  tests: {
    'a passkey of the device opens it instead of the PIN': 'makes a device with a passkey over CDP',
  },
}

export const NOT_IN_WEBKITGTK: NotPlayed = {
  files: {
    ...NOT_IN_FIREFOX.files,
    'not-saved': `${NO_CDP} that the disk is full; over WebDriver there is no such word`,
    'broken-copy': NO_WEBRTC,
    'camera-pairing': NO_WEBRTC,
    'devices-accessible': NO_WEBRTC,
    'files-between-devices': `${NO_WEBRTC}; files alone are in test/browsers/webkitgtk.spec.ts`,
    killed: 'needs a browser whose disk outlives it; over WebDriver every WebKitGTK begins with nothing',
    'loaded-again': 'watches requests while a page is being left, which WebDriver does not tell of',
    'lost-phone': NO_WEBRTC,
    photos: `${NO_WEBRTC}; photos on one device are in photos-alone`,
    'two-devices': NO_WEBRTC,
    'two-devices-apart': NO_WEBRTC,
    'two-devices-refused': NO_WEBRTC,
    'two-devices-tabs': NO_WEBRTC,
    'without-webrtc': `${NO_WEBRTC}; it is played by a device without it in test/browsers/webkitgtk.spec.ts`,
  },
  tests: {
    ...NOT_IN_FIREFOX.tests,
    'in the colours of the system, what is chosen and what has the focus can be told from the rest':
      'WebKitGTK has no colours of the system that a page could be told to take (forced-colors)',
    'who wants no motion gets none': 'WebKitGTK takes the wish for less motion from GTK’s settings, when it starts',
    'under the lock the keys of the business are sealed, and once it is open the devices meet all the same': NO_WEBRTC,
    'a page speaks to the address that the owner switched on, from then on, and to no other': NO_WEBRTC,
  },
}

/** What Playwright's configuration takes of it. */
export function leavingOut({ files, tests }: NotPlayed) {
  const literally = (title: string) => title.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return {
    testIgnore: Object.keys(files).map((name) => `**/${name}.spec.ts`),
    grepInvert: Object.keys(tests).map((title) => new RegExp(`${literally(title)}$`)),
  }
}
