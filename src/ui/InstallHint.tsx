import Button from '@mui/material/Button'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './InstallHint.module.css'
import { useInstallOffer } from './InstallContext.ts'

export interface InstallHintProps {
  /** There are books here already: on iOS they do not come along. */
  readonly inUse: boolean
  readonly onLater?: () => void
}

/** How to put the app on the home screen, where that can be done and has not been. */
export function InstallHint({ inUse, onLater }: InstallHintProps) {
  const { shell } = useT()
  const offer = useInstallOffer()
  if (offer.kind === 'installed' || offer.kind === 'none') return null
  return (
    <section className={styles['hint']} aria-label={shell.installTitle}>
      <h2 className={styles['title']}>{shell.installTitle}</h2>
      <p className={styles['text']}>{shell.installText}</p>
      {offer.kind === 'ios' && (
        <>
          <ol className={styles['steps']}>
            <li>
              {shell.installIosStepShare} <Icon name="share" size={20} />
            </li>
            <li>{shell.installIosStepAdd}</li>
            <li>{shell.installIosStepOpen}</li>
          </ol>
          <p className={styles['text']}>{inUse ? shell.installIosWarningInUse : shell.installIosWarning}</p>
        </>
      )}
      <div className={styles['actions']}>
        {offer.kind === 'prompt' && (
          <Button variant="contained" onClick={() => void offer.install()}>
            {shell.installNow}
          </Button>
        )}
        {onLater && <Button onClick={onLater}>{shell.installLater}</Button>}
      </div>
    </section>
  )
}
