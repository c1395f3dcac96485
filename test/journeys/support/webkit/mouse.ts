import type { Injected } from './injected.ts'
import type { Tab } from './tab.ts'

const act = (tab: Tab, actions: readonly object[]) =>
  tab.command('POST', '/actions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  })

/** Moves the mouse, in pixels of the glass. */
export async function moveMouse(tab: Tab, x: number, y: number): Promise<void> {
  await act(tab, [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }])
}

/** Where an element can be pressed: brought into sight, and with nothing over it. Runs inside the page. */
const place = (pw: Injected, element: Element, isForced: boolean) => {
  const target = pw.retarget(element, 'none') ?? element
  const isInSight = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= window.innerHeight
  const pointOf = () => {
    const box = [...target.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
    return box && { x: Math.floor(box.x + box.width / 2), y: Math.floor(box.y + box.height / 2) }
  }
  if (!isInSight(target.getBoundingClientRect())) target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  let why = 'has no place'
  for (const block of ['nearest', 'center', 'start', 'end'] as const) {
    const point = pointOf()
    if (point) {
      const hit = isForced ? 'done' : pw.expectHitTarget(point, element)
      if (hit === 'done') return { done: point }
      why = `${hit.hitTargetDescription} is over it`
    }
    target.scrollIntoView({ block, behavior: 'instant' })
  }
  return { why }
}

/** Presses an element with the mouse, where it is. */
export async function pressAt(
  tab: Tab,
  element: object,
  isForced: boolean,
): Promise<{ readonly done: true } | { readonly why: string }> {
  const found = await tab.runWithInjected<{ done: { x: number; y: number } } | { why: string }>(
    place.toString(),
    element,
    isForced,
  )
  if (!('done' in found)) return found
  await act(tab, [
    { type: 'pointerMove', ...found.done },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ])
  return { done: true }
}
