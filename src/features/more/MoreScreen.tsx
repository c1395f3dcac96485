import { useContext } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { NeedDevicesContext } from '../../commands/devicesControl.ts'
import { APP_VERSION } from '../../commands/makeBackup.ts'
import { daysBetween } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { PrivacyWords } from '../../i18n/PrivacyWords.ts'
import { ProcessWords } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useHasOtherDevices } from '../../queries/useHasOtherDevices.ts'
import { useRole } from '../../queries/useRole.ts'
import { InstallHint } from '../../ui/InstallHint.tsx'
import { Page } from '../../ui/Page.tsx'
import { routes } from '../../ui/routes.ts'
import { SampleBanner } from '../../ui/SampleBanner.tsx'
import { CollectingPlaces } from './CollectingPlaces.tsx'
import styles from './More.module.css'
import { Place } from './Place.tsx'
import { PrivacyPlace } from './PrivacyPlace.tsx'
import { useDevicesLine } from './useDevicesLine.ts'
import { useLastBackupDay } from './useLastBackupDay.ts'

/** The rest: files in and out, settings, help, installing. */
export function MoreScreen() {
  const { shell, more: words } = useT()
  const control = useBooksControl()
  const today = useToday()
  const last = useLastBackupDay(control.sample)
  const seller = useRole() === 'seller'
  const others = useHasOtherDevices() === true
  const mayMeet = useContext(NeedDevicesContext) !== null && !control.sample
  const devicesLine = useDevicesLine()
  return (
    <Page title={shell.titles.more}>
      <div className={styles['more']}>
        {control.sample && <SampleBanner onWipe={() => control.wipeSample()} />}
        <section>
          <h2 className={styles['heading']}>{words.booksTitle}</h2>
          <ul className={styles['rows']}>
            <Place icon="portfolio" path={routes.figures()} title={words.figures} text={words.figuresText} />
            {mayMeet && <Place icon="devices" path={routes.devices()} title={words.devices} text={devicesLine} />}
            {!seller && (
              <Place
                icon="backup"
                path={routes.backup()}
                title={words.backup}
                text={last === null ? words.backupNever : words.backupAgo(daysBetween(today, last))}
              />
            )}
            {!seller && (
              <Place icon="calendar" path={routes.calendar()} title={words.calendar} text={words.calendarText} />
            )}
            {!seller && (
              <Place icon="download" path={routes.exporting()} title={words.exporting} text={words.exportingText} />
            )}
            <Place icon="upload" path={routes.importing()} title={words.importing} text={words.importingText} />
          </ul>
        </section>
        <ProcessWords>
          <CollectingPlaces seller={seller} />
        </ProcessWords>
        <section>
          <h2 className={styles['heading']}>{words.appTitle}</h2>
          <ul className={styles['rows']}>
            <Place
              icon="settings"
              path={routes.settings()}
              title={words.settings}
              text={seller ? words.settingsSeller : words.settingsText}
            />
            <PrivacyWords>
              <PrivacyPlace />
            </PrivacyWords>
            <Place icon="help" path={routes.help()} title={words.help} text={words.helpText} />
          </ul>
        </section>
        <InstallHint inUse />
        <section className={styles['here']}>
          <strong>{others ? words.onlyYours : words.onlyHere}</strong>
          <p>{others ? words.onlyYoursText : words.onlyHereText}</p>
        </section>
        <p className={styles['version']}>{words.version(APP_VERSION)}</p>
      </div>
    </Page>
  )
}
