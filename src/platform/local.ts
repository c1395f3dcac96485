/** Small choices of this device that are needed before storage is open: language, hints put away. */
export interface LocalChoice {
  readonly read: () => string | null
  readonly write: (value: string) => void
  /** Hears of changes made here and in other tabs. @returns stops listening */
  readonly watch: (onChange: () => void) => () => void
}

const CHANGED = 'al-dia-local'

/** @param key unique among the app's choices; where the browser refuses storage the choice lasts until the app closes */
export function localChoice(key: string): LocalChoice {
  const name = `al-dia.${key}`
  let refused: string | null = null
  return {
    read() {
      try {
        return localStorage.getItem(name) ?? refused
      } catch {
        return refused
      }
    },
    write(value) {
      try {
        localStorage.setItem(name, value)
      } catch {
        refused = value
      }
      window.dispatchEvent(new CustomEvent(CHANGED))
    },
    watch(onChange) {
      window.addEventListener('storage', onChange)
      window.addEventListener(CHANGED, onChange)
      return () => {
        window.removeEventListener('storage', onChange)
        window.removeEventListener(CHANGED, onChange)
      }
    },
  }
}
