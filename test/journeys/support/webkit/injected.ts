import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'

const BUNDLE = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/coreBundle.js',
)
const NAMED = 'playwright-core/src/generated/injectedScriptSource.ts'

/** What Playwright puts into every page to find things in it, as far as it is used here. It is kept in `window.__pw`. */
export interface Injected {
  readonly parseSelector: (selector: string) => object
  readonly querySelector: (selector: object, root: Node, strict: boolean) => Element | undefined
  readonly querySelectorAll: (selector: object, root: Node) => Element[]
  readonly checkElementStates: (
    element: Element,
    states: readonly string[],
    isFrameVisible: boolean,
  ) => Promise<'error:notconnected' | { readonly missingState: string } | undefined>
  readonly elementState: (element: Element, state: string, isFrameVisible: boolean) => { readonly matches: boolean }
  readonly expect: (
    element: Element | undefined,
    options: object,
    elements: readonly Element[],
    isFrameVisible: boolean,
  ) => Promise<{ readonly matches: boolean; readonly received?: { readonly value?: unknown } }>
  readonly expectHitTarget: (
    point: { readonly x: number; readonly y: number },
    element: Element,
  ) => 'done' | { readonly hitTargetDescription: string }
  readonly retarget: (element: Element, behavior: 'follow-label' | 'none') => Element | null
  readonly fill: (element: Element, text: string) => 'needsinput' | 'done' | 'error:notconnected'
  readonly focusNode: (element: Element, isSelectionReset?: boolean) => string
  readonly dispatchEvent: (element: Element, type: string, init: object) => void
  readonly selectOptions: (element: Element, options: readonly object[]) => unknown
  readonly utils: {
    readonly isElementVisible: (element: Element) => boolean
    readonly getElementAccessibleNameText: (element: Element, isHiddenToo: boolean) => string
  }
  readonly strictModeViolationError: (selector: object, elements: readonly Element[]) => Error
}

/** The source of the script that gives a page `window.__pw`: Playwright's own, as its package has it. */
export function installScript(): string {
  const bundle = readFileSync(BUNDLE, 'utf8')
  const begin = bundle.indexOf("= '", bundle.indexOf(NAMED))
  const literal = bundle.slice(begin + 2, bundle.indexOf('\n', begin)).replace(/;$/, '')
  // A string of JavaScript in single quotes, of the package that runs this very test.
  const source = runInNewContext(literal) as string
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'webkit',
    customEngines: [],
  }
  return `const module = {}
    ${source}
    window.__pw = new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)})`
}
