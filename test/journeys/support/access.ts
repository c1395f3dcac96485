import type { Page } from '@playwright/test'

/** Text that its box cuts off, sideways or below, though nobody can scroll there. One line each, for people to read. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip'
    const isForEarsOnly = (element: Element) =>
      element.closest('[class*="spoken"], [class*="visually"], [aria-hidden="true"]') !== null ||
      getComputedStyle(element).clipPath !== 'none'
    const found: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || isForEarsOnly(element)) continue
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
      if (!own) continue
      const box = element.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      for (let over: HTMLElement | null = element; over !== null; over = over.parentElement) {
        const style = getComputedStyle(over)
        const frame = over.getBoundingClientRect()
        // A heading or a name of two lines at most says the rest in its title.
        if (over.closest('[title]') !== null || style.webkitLineClamp !== 'none') break
        const sideways = hides(style.overflowX) && (text.right > frame.right + 2 || text.left < frame.left - 2)
        const below = hides(style.overflowY) && text.bottom > frame.bottom + 2 && frame.height > 0
        if (sideways || below) {
          found.push(`${sideways ? 'sideways' : 'below'}: ${element.textContent.trim().slice(0, 60)}`)
          break
        }
        if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.overflowY === 'auto') break
      }
      const wide = element.scrollWidth > element.clientWidth + 2 && hides(getComputedStyle(element).overflowX)
      if (wide && !element.hasAttribute('title') && box.width > 0 && element.closest('[title]') === null)
        found.push(`clipped: ${element.textContent.trim().slice(0, 60)}`)
    }
    return [...new Set(found)]
  })
}

/** Text that lies over other text: words of two elements, neither inside the other, in one place. */
export async function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces: { readonly text: string; readonly node: Node; readonly box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (!parent?.checkVisibility() || (node.textContent ?? '').trim() === '') continue
      if (getComputedStyle(parent).position === 'absolute') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        const shown = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        if (box.width > 4 && shown !== null && (parent.contains(shown) || shown.contains(parent)))
          pieces.push({ text: (node.textContent ?? '').trim().slice(0, 40), node, box })
      }
    }
    const found: string[] = []
    for (const [index, a] of pieces.entries()) {
      for (const b of pieces.slice(index + 1)) {
        if (a.node === b.node) continue
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        const least = Math.min(a.box.height, b.box.height)
        if (wide > 4 && high > least * 0.5) found.push(`"${a.text}" over "${b.text}"`)
      }
    }
    return [...new Set(found)]
  })
}

/** What can be pressed and is smaller than 24 px a side (WCAG 2.2, 2.5.8); links inside a sentence are not meant. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const targets = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]'
    for (const element of document.body.querySelectorAll<HTMLElement>(targets)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const label = element.closest('label')
      const box = (label ?? element).getBoundingClientRect()
      // A skip link comes out with the focus; a file is chosen by the button that stands for its field.
      if (style.clipPath !== 'none' || box.bottom < 0 || element.matches('input[type="file"]')) continue
      const isInSentence = style.display === 'inline' && element.parentElement?.textContent !== element.textContent
      if (isInSentence) continue
      if (box.width < 24 || box.height < 24) {
        const name = element.getAttribute('aria-label') ?? element.textContent
        found.push(
          `${element.tagName} ${name.trim().slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
        )
      }
    }
    return [...new Set(found)]
  })
}
