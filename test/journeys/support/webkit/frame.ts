import type { Page } from '@playwright/test'
import { pressAt } from './mouse.ts'
import { insertText, pressKey, typeKeys } from './keys.ts'
import { expectIn } from './expectIn.ts'
import { pathsOf, type Given } from './files.ts'
import type { Injected } from './injected.ts'
import { tryUntil, type Tab } from './tab.ts'
import { ELEMENT, PATIENCE_MS } from '../../../browsers/support/webkitDriver.ts'

interface Limit {
  readonly timeout?: number
  readonly force?: boolean
}

type Reference = Readonly<Record<string, string>>

const CLICKABLE = ['visible', 'enabled', 'stable']

/**
 * Chooses what is in a field, for a text to take its place; days and the like have no text, and are set as a page's own
 * script would, or React would not hear of it. Runs inside the page. @returns whether there is something to type
 */
const fill = (pw: Injected, element: Element, text: string): boolean => {
  const field = pw.retarget(element, 'follow-label')
  if (!(field instanceof HTMLInputElement) || !/^(?:color|date|month|range|time|week)/.test(field.type)) {
    return pw.fill(element, text) === 'needsinput'
  }
  field.focus()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  if (field.value !== text) throw new Error(`${text} is no value of ${field.type}`)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return false
}

/**
 * What is done with the things on a page: Playwright's own locators ask a frame for it by these names.
 * @param page that the frame is of
 * @param settle what is done before each try, such as putting something away that came over the page
 * @param folder where files are written that a field is given
 */
export function makeFrame(tab: Tab, page: () => Page, settle: () => Promise<void>, folder: () => string) {
  const limit = (options?: Limit) => options?.timeout ?? PATIENCE_MS

  /** Waits for the one thing of that kind, and until it is in these states. */
  const find = (selector: string, states: readonly string[], options?: Limit): Promise<Reference> =>
    tryUntil(
      async () => {
        await settle()
        return tab.runWithInjected<{ done: Reference } | { why: string }>(
          (async (pw: Injected, selector: string, states: readonly string[]) => {
            const element = pw.querySelector(pw.parseSelector(selector), document, true)
            if (!element) return { why: 'is not there' }
            const missing = states.length === 0 ? undefined : await pw.checkElementStates(element, states, true)
            if (missing === undefined) return { done: element }
            return { why: typeof missing === 'string' ? missing : `is not ${missing.missingState}` }
          }).toString(),
          selector,
          options?.force === true ? [] : states,
        )
      },
      selector,
      limit(options),
    )

  /** Does something in the page with the thing, once it is in these states. */
  const within = async <T, G>(
    selector: string,
    states: readonly string[],
    work: (pw: Injected, element: Element, given: G) => T | Promise<T>,
    given?: G,
    options?: Limit,
  ): Promise<T> => tab.runWithInjected<T>(work.toString(), await find(selector, states, options), given)

  const click = async (selector: string, options?: Limit): Promise<void> => {
    await tryUntil(
      async () => {
        const element = await find(selector, CLICKABLE, options)
        return pressAt(tab, element, options?.force === true)
      },
      selector,
      limit(options),
    )
  }

  const setChecked = async (selector: string, wanted: boolean, options?: Limit): Promise<void> => {
    const element = await find(selector, [], options)
    // By the element itself: chosen, a language calls everything by other names.
    const isSo = () =>
      tab
        .runWithInjected<boolean>(
          ((pw: Injected, element: Element, wanted: string) =>
            pw.elementState(element, wanted, true).matches).toString(),
          element,
          wanted ? 'checked' : 'unchecked',
        )
        .catch((error: unknown) => {
          // Another thing is in its place by now: whoever asks next, asks that one.
          if (/stale element/.test(String(error))) return true
          throw error
        })
    if (await isSo()) return
    await click(selector, options)
    const how = `clicked, and is not ${wanted ? 'checked' : 'unchecked'}`
    await tryUntil(async () => ((await isSo()) ? { done: undefined } : { why: how }), selector, limit(options))
  }

  /** Asks something of the thing, as it is now. */
  const state = (selector: string, name: string): Promise<boolean> =>
    tab.runWithInjected(
      ((pw: Injected, selector: string, name: string) => {
        const element = pw.querySelector(pw.parseSelector(selector), document, true)
        return element !== undefined && pw.elementState(element, name, true).matches
      }).toString(),
      selector,
      name,
    )

  /** As the client of Playwright has a handle of an element: for a moment, and for what locators ask of it. */
  const handleOf = (reference: Reference) => ({
    evaluate: (work: unknown, given?: unknown) => tab.run(String(work), reference, given),
    boundingBox: () =>
      tab.run(
        ((element: Element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return { x, y, width, height }
        }).toString(),
        reference,
      ),
    screenshot: async () =>
      Buffer.from((await tab.command('GET', `/element/${reference[ELEMENT] ?? ''}/screenshot`)) as string, 'base64'),
    dispose: () => Promise.resolve(),
  })

  return {
    page,
    _timeout: (options?: Limit) => ({ timeout: limit(options) }),
    _wrapApiCall: <T>(work: () => Promise<T>) => work(),
    _channel: {
      waitForSelector: async (
        { selector, state: wanted = 'visible' }: { selector: string; state?: string },
        options?: Limit,
      ) => {
        if (wanted === 'hidden' || wanted === 'detached') {
          const isThere = () => (wanted === 'hidden' ? state(selector, 'visible') : count(selector).then((n) => n > 0))
          await tryUntil(
            async () => ((await isThere()) ? { why: 'is there' } : { done: true }),
            selector,
            limit(options),
          )
          return {}
        }
        const found = await find(selector, wanted === 'attached' ? [] : [wanted], options)
        return { element: { _object: handleOf(found) } }
      },
      blur: ({ selector }: { selector: string }) =>
        within(selector, [], (_pw, element) => (element as HTMLElement).blur()),
    },
    _expect: (expression: string, options: Parameters<typeof expectIn>[3]) =>
      expectIn(tab, settle, expression, options),
    _queryCount: count,
    $$eval: (selector: string, work: unknown, given?: unknown) =>
      tab.runWithInjected(
        `(pw, selector, given) => (${String(work)})(pw.querySelectorAll(pw.parseSelector(selector), document), given)`,
        selector,
        given,
      ),
    click,
    tap: click,
    check: (selector: string, options?: Limit) => setChecked(selector, true, options),
    uncheck: (selector: string, options?: Limit) => setChecked(selector, false, options),
    fill: async (selector: string, text: string, options?: Limit) => {
      const states = ['visible', 'enabled', 'editable']
      const isTyped = await within(selector, states, fill, text, options)
      if (isTyped) await insertText(tab, text)
    },
    focus: (selector: string, options?: Limit) =>
      within(selector, [], (pw, element) => pw.focusNode(element), undefined, options),
    press: async (selector: string, key: string, options?: Limit) => {
      await within(selector, [], (pw, element) => pw.focusNode(element), undefined, options)
      await pressKey(tab, key)
    },
    type: async (selector: string, text: string, options?: Limit) => {
      await within(selector, [], (pw, element) => pw.focusNode(element, true), undefined, options)
      await typeKeys(tab, text)
    },
    dispatchEvent: (selector: string, type: string, init: object, options?: Limit) =>
      within(
        selector,
        [],
        (pw, element, { type, init }: { readonly type: string; readonly init: object }) =>
          pw.dispatchEvent(element, type, init),
        { type, init },
        options,
      ),
    selectOption: (selector: string, value: string, options?: Limit) =>
      within(
        selector,
        ['visible', 'enabled'],
        (pw, element, value: string) => pw.selectOptions(element, [{ valueOrLabel: value }]) !== undefined,
        value,
        options,
      ),
    setInputFiles: async (selector: string, files: Given, options?: Limit) => {
      const field = await within(
        selector,
        [],
        (pw, element) => pw.retarget(element, 'follow-label') as unknown as Reference,
        undefined,
        options,
      )
      await tab.command('POST', `/element/${field[ELEMENT] ?? ''}/value`, { text: pathsOf(files, folder()).join('\n') })
    },
    getAttribute: (selector: string, name: string, options?: Limit) =>
      within(selector, [], (_pw, element, name: string) => element.getAttribute(name), name, options),
    innerText: (selector: string, options?: Limit) =>
      within(selector, [], (_pw, element) => (element as HTMLElement).innerText, undefined, options),
    textContent: (selector: string, options?: Limit) =>
      within(selector, [], (_pw, element) => element.textContent, undefined, options),
    inputValue: (selector: string, options?: Limit) =>
      within(
        selector,
        [],
        (pw, element) => (pw.retarget(element, 'follow-label') as HTMLInputElement).value,
        undefined,
        options,
      ),
    isVisible: (selector: string) => state(selector, 'visible'),
    isChecked: (selector: string) => state(selector, 'checked'),
  }

  function count(selector: string): Promise<number> {
    return tab.runWithInjected(
      ((pw: Injected, selector: string) => pw.querySelectorAll(pw.parseSelector(selector), document).length).toString(),
      selector,
    )
  }
}
