import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { onOpenedFiles } from '../platform/sharedFiles.ts'
import { hashOf, routes } from '../ui/routes.ts'

/** Files that are opened with the installed app: the app goes where they are looked at. */
export function useOpenedFiles(): void {
  const [, navigate] = useLocation()
  useEffect(
    () =>
      onOpenedFiles(() => {
        // There already, with nothing: the screen looks once.
        if (location.hash === hashOf(routes.opening())) location.reload()
        else navigate(routes.opening())
      }),
    [navigate],
  )
}
