import IconButton from '@mui/material/IconButton'
import { useLocation } from 'wouter'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './Tools.module.css'
import type { OnTool } from './toolName.ts'

/** Where the bar has room for the search: the places that the bar at the bottom leads to. The list of customers has its own. */
const WITH_SEARCH = /^\/(?:$|hoy|cartera|mas)/

/** At the end of every page's bar on a phone. */
export function BarTools({ onOpen }: { readonly onOpen: OnTool }) {
  const { shell, common } = useT()
  const [location] = useLocation()
  return (
    <span className={styles['bar']}>
      {WITH_SEARCH.test(location) && (
        <IconButton aria-label={common.search} onClick={() => onOpen('search')}>
          <Icon name="search" />
        </IconButton>
      )}
      <IconButton aria-label={shell.titles.help} onClick={() => onOpen('help')}>
        <Icon name="help" />
      </IconButton>
    </span>
  )
}

/** At the lower end of the rail of a desktop. */
export function RailTools({ onOpen }: { readonly onOpen: OnTool }) {
  const { shell, common } = useT()
  return (
    <div className={styles['rail']}>
      <button type="button" className={styles['place']} aria-keyshortcuts="Control+K" onClick={() => onOpen('search')}>
        <Icon name="search" size={26} />
        {common.search}
      </button>
      <button type="button" className={styles['place']} onClick={() => onOpen('help')}>
        <Icon name="help" size={26} />
        {shell.titles.help}
      </button>
    </div>
  )
}
