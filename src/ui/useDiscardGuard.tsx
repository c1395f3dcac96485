import { useEffect, useState, type ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Where the browser has the Navigation API, "back" can be held too. Not in every TypeScript DOM. */
interface Traversal extends Event {
  readonly navigationType: string
  readonly canIntercept: boolean
}

/**
 * Asks before a form with unsaved text is left: by a link of the app, by the browser's own "back" where it can be
 * held, and by closing the tab.
 * @param dirty there is something that would be lost
 * @returns the question, to be put anywhere into the form
 */
export function useDiscardGuard(dirty: boolean): ReactNode {
  const { common } = useT()
  const [leave, setLeave] = useState<(() => void) | null>(null)

  useEffect(() => {
    if (!dirty || leave) return undefined
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      const { hash } = link
      setLeave(() => () => {
        window.location.hash = hash
      })
    }
    const onNavigate = (event: Event) => {
      if ((event as Traversal).navigationType !== 'traverse' || !event.cancelable) return
      event.preventDefault()
      setLeave(() => () => window.history.back())
    }
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const { navigation } = window as { readonly navigation?: EventTarget }
    document.addEventListener('click', onClick, { capture: true })
    navigation?.addEventListener('navigate', onNavigate)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('click', onClick, { capture: true })
      navigation?.removeEventListener('navigate', onNavigate)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [dirty, leave])

  return (
    <ConfirmDialog
      open={leave !== null}
      title={common.discardTitle}
      confirm={common.discardConfirm}
      cancel={common.discardStay}
      onConfirm={() => leave?.()}
      onCancel={() => setLeave(null)}
    >
      {common.discardText}
    </ConfirmDialog>
  )
}
