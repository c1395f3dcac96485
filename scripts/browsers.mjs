// Finds the browsers that the tests drive. Plain JavaScript: Node 20 runs it without a build step.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Where ensure-browser.mjs unpacks the Chromium that comes from the npm registry. */
export const NPM_CHROMIUM_DIR = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'al-dia',
  'chromium-153',
)
export const NPM_CHROMIUM = join(NPM_CHROMIUM_DIR, 'chromium.sh')

/** Quiet on a machine without Internet access. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Containers give /dev/shm 64 MB.
  '--disable-dev-shm-usage',
  // Two devices meet on a machine without a network: by its loopback address, which Chromium leaves out otherwise, and
  // which a page learns only when it may use the camera. A picture of its own is shown to that camera.
  '--allow-loopback-in-peer-connection',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const INSTALLED = {
  linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
    const base = process.env[key]
    return base === undefined
      ? []
      : [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Microsoft\\Edge\\Application\\msedge.exe`]
  }),
}

/**
 * Chromiums on this machine, best first: the one asked for, Playwright's own, installed ones, the one from npm.
 * @returns {string[]}
 */
export function chromiumCandidates() {
  return [
    process.env['CHROMIUM_PATH'] ?? '',
    chromium.executablePath(),
    ...(INSTALLED[process.platform] ?? []),
    NPM_CHROMIUM,
  ].filter((path) => path !== '' && existsSync(path))
}

/** @returns {string | undefined} the first candidate; ensure-browser.mjs finds the first that starts */
export function findChromium() {
  return chromiumCandidates()[0]
}

/**
 * A stock Firefox (not Playwright's build), driven over WebDriver BiDi.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return [
    process.env['FIREFOX_PATH'] ?? '',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => path !== '' && existsSync(path))
}

/** A test may set what a person sets in the settings, and give the page the focus back (test/journeys/support/firefoxItself.ts). */
export const FIREFOX_ARGS = ['--remote-allow-system-access']

/** A Firefox in which a journey can do what a person allows, and in which devices meet on a machine without a network. */
export const FIREFOX_PREFS = {
  // The addresses of this machine, its loopback one too, instead of names that only a network's own service resolves.
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  // A picture of its own is shown to the camera, and nobody is asked.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'permissions.default.camera': 1,
  // A test may read what was copied; a person would be asked.
  'dom.events.testing.asyncClipboard': true,
  // A finger that touches and lifts is a tap, as on a phone.
  'dom.w3c_touch_events.enabled': 1,
  // Quiet without Internet access.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

/** Where Debian and Ubuntu put the small browser that comes with the driver. */
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
)

/**
 * WebKit as GNOME has it, driven over WebDriver. It is what stands in for a browser without WebRTC.
 * @returns {{ found?: { driver: string, browser: string, xvfb: string }, missing: string[] }}
 */
export function findWebKitGtk() {
  /** @param {readonly string[]} paths */
  const first = (paths) => paths.find((path) => path !== '' && existsSync(path))
  const driver = first([process.env['WEBKIT_DRIVER_PATH'] ?? '', '/usr/bin/WebKitWebDriver'])
  const browser = first([process.env['WEBKIT_PATH'] ?? '', ...MINI_BROWSERS])
  const xvfb = first(['/usr/bin/Xvfb'])
  if (driver !== undefined && browser !== undefined && xvfb !== undefined) {
    return { found: { driver, browser, xvfb }, missing: [] }
  }
  const named = { WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: xvfb }
  return { missing: Object.entries(named).flatMap(([name, path]) => (path === undefined ? [name] : [])) }
}
