import { Pane } from '../ui/Pane.tsx'
import { ScreenBoundary, type ScreenBoundaryProps } from './ScreenBoundary.tsx'
import styles from './Shell.module.css'

/** A screen without the bar: there is no business yet, or one is being joined. */
export function Alone(screen: ScreenBoundaryProps) {
  return (
    <main className={styles['alone']} data-bar="hidden">
      <Pane>
        <ScreenBoundary {...screen} />
      </Pane>
    </main>
  )
}
