import type { Tab } from './tab.ts'

/** Keys that are no letter, by their names, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

const steps = (keys: readonly string[]) => [
  ...keys.map((value) => ({ type: 'keyDown', value })),
  ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
]

const act = (tab: Tab, actions: readonly object[]) =>
  tab.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })

/** Presses a key, such as `Enter` or `Shift+Tab`. */
export async function pressKey(tab: Tab, name: string): Promise<void> {
  const keys = name === '+' ? [name] : name.split('+').map((key) => KEYS[key] ?? key)
  await act(tab, steps(keys))
}

/** Types letter by letter. What no keyboard has, such as a smiley, comes as from an input method. */
export async function typeKeys(tab: Tab, text: string): Promise<void> {
  for (const letter of text) {
    if (/[\p{L}\p{N}\p{P}\p{S} ]/u.test(letter) && letter.length === 1) await act(tab, steps([letter]))
    else if (letter === '\n') await act(tab, steps(['\uE007']))
    else await insertText(tab, letter)
  }
}

/** Puts a text in the place of what is chosen in the field that has the focus, as an input method does. */
export async function insertText(tab: Tab, text: string): Promise<void> {
  await tab.run(`(text) => document.execCommand(text === '' ? 'delete' : 'insertText', false, text)`, text)
}
