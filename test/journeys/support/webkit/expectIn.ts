import { pause } from '../../../browsers/support/webkitDriver.ts'
import type { Injected } from './injected.ts'
import type { Tab } from './tab.ts'

interface Asked {
  readonly selector?: string
  readonly isNot?: boolean
  readonly timeout?: number
}

interface Outcome {
  readonly matches: boolean
  readonly received?: { readonly value?: unknown }
  readonly isMissing?: boolean
  readonly error?: string
}

/** One look at the page, with Playwright's own rules for what is not there. Runs inside the page. */
const look = async (
  pw: Injected,
  options: Asked & { expression: string; expectedNumber?: number; expectedText?: readonly object[] },
) => {
  const { expression, isNot = false, selector = ':root' } = options
  const isList = expression === 'to.have.count' || expression.endsWith('.array')
  const parsed = pw.parseSelector(selector)
  const elements = pw.querySelectorAll(parsed, document)
  if (elements.length > 1 && !isList) throw pw.strictModeViolationError(parsed, elements)
  if (elements.length > 0) return pw.expect(elements[0], { ...options, isNot }, elements, true)
  if (expression === 'to.have.count') return { matches: options.expectedNumber === 0, received: { value: 0 } }
  if (isList) return { matches: (options.expectedText ?? []).length === 0, received: { value: [] } }
  if (!isNot && ['to.be.hidden', 'to.be.detached'].includes(expression)) return { matches: true }
  if (isNot && ['to.be.visible', 'to.be.attached', 'to.be.in.viewport'].includes(expression)) return { matches: false }
  return { matches: isNot, isMissing: true }
}

/** Looks until it is as expected. @returns what Playwright's `expect` wants to know */
export async function expectIn(tab: Tab, settle: () => Promise<void>, expression: string, options: Asked) {
  const { timeout = 5_000, isNot = false } = options
  const end = Date.now() + timeout
  for (let tries = 0; ; tries += 1) {
    const seen = await settle()
      .then(() => tab.runWithInjected<Outcome>(look.toString(), { ...options, expression, isNot }))
      .catch((error: unknown): Outcome => ({ matches: isNot, error: String(error) }))
    if (seen.matches !== isNot) return { matches: seen.matches }
    if (/strict mode violation|Not an input element/.test(seen.error ?? '')) throw new Error(seen.error)
    if (Date.now() > end) {
      const errorMessage = seen.error ?? (seen.isMissing === true ? 'element(s) not found' : undefined)
      return {
        matches: isNot,
        ...(seen.received === undefined ? {} : { received: seen.received }),
        log: [],
        timedOut: true,
        ...(errorMessage === undefined ? {} : { errorMessage }),
      }
    }
    await pause(tries < 3 ? 20 : 100)
  }
}
