/** On what somebody typed into, so that it can be told apart from what a screen filled in. */
const TYPED = 'data-typed'
/** On a form that knows itself whether anything of it is still to be saved, typed or tapped. */
const UNSAVED = 'data-unsaved'
/** On a form of which nothing is to be saved, whatever was typed into it. */
const CLEAN = '[data-clean]'
const LOOK_EVERY_MS = 1_000

/** Notes from now on what a person types into. @returns an end to it */
export function watchTyping(): () => void {
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.setAttribute(TYPED, '')
  }
  addEventListener('input', note)
  return () => removeEventListener('input', note)
}

/** Whether something that a person typed still stands on the screen: what is saved or left goes away with its field. */
export function hasUnsavedText(): boolean {
  if (document.querySelector(`[${UNSAVED}]`) !== null) return true
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[${TYPED}]`)].some(
    (field) => field.type !== 'search' && field.value.trim() !== '' && !field.closest(CLEAN),
  )
}

/** Begins anew as soon as nothing half written stands on the screen. @param onWait when that is not at once */
export function reloadWhenSaved(onWait: () => void): void {
  if (!hasUnsavedText()) return location.reload()
  onWait()
  setInterval(() => {
    if (!hasUnsavedText()) location.reload()
  }, LOOK_EVERY_MS)
  return undefined
}

/** Tells once when a person goes on: whatever they do next may be something that is to be saved. @returns an end to it */
export function onGoingOn(tell: () => void): () => void {
  const events = ['pointerdown', 'keydown'] as const
  const stop = (): void => events.forEach((event) => removeEventListener(event, told, true))
  const told = (): void => {
    stop()
    tell()
  }
  events.forEach((event) => addEventListener(event, told, true))
  return stop
}
