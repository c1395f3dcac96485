import { Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useBooksControl } from '../commands/booksControl.ts'
import { useT } from '../i18n/I18nContext.ts'
import { seenReminder } from '../platform/firstSteps.ts'
import { lazyPart } from '../platform/lazyPart.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { guidePageOf } from '../ui/guidePages.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { customerPath } from './customerPath.ts'
import { RailTools } from './ToolButtons.tsx'
import type { OnTool, ToolName } from './toolName.ts'
import { useShortcuts } from './useShortcuts.ts'

const HelpSheet = lazyPart(() => import('../features/help/HelpSheet.tsx'), 'HelpSheet')
const KeysSheet = lazyPart(() => import('../features/help/KeysSheet.tsx'), 'KeysSheet')
const SearchDialog = lazyPart(() => import('../features/search/SearchDialog.tsx'), 'SearchDialog')

export interface ToolsProps {
  readonly open: ToolName | null
  readonly onOpen: OnTool
}

/** What helps on any screen: the keys of the desktop, and what they and the buttons open. */
export function Tools({ open, onOpen }: ToolsProps) {
  const [location] = useLocation()
  const { shell } = useT()
  useShortcuts(onOpen)
  useSeenReminder(location)
  const close = () => onOpen(null)
  return (
    <>
      <RailTools onOpen={onOpen} />
      <ErrorBoundary
        resetKey={open ?? ''}
        renderFallback={() => (
          <Sheet open={open !== null} onClose={close} title={shell.errorTitle}>
            {shell.errorText}
          </Sheet>
        )}
      >
        <Suspense>
          {open === 'help' && <HelpSheet key={location} page={guidePageOf(location) ?? 'start'} onClose={close} />}
          {open === 'keys' && <KeysSheet onClose={close} />}
          {open === 'search' && <SearchDialog onClose={close} />}
        </Suspense>
      </ErrorBoundary>
    </>
  )
}

/** The message of a reminder was looked at: one of the first steps, and nowhere in the books. */
function useSeenReminder(location: string): void {
  const { sample } = useBooksControl()
  const here = !sample && customerPath(location)?.screen === 'remind'
  useEffect(() => {
    if (here) seenReminder().write('seen')
  }, [here])
}
