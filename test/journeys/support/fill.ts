import type { Locator } from '@playwright/test'

/**
 * Like `locator.fill`, in every browser. Over WebDriver BiDi (stock Firefox) Playwright's own `fill` sets the value
 * without React seeing it, and the next render sets it back.
 */
export async function fillIn(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.evaluate((element, value) => {
    const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value)
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
}
