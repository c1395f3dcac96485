import { useT } from '../i18n/I18nContext.ts'
import { Icon } from '../ui/Icon.tsx'
import type { IconName } from '../ui/iconPaths.ts'
import { hashOf, routes } from '../ui/routes.ts'
import styles from './Navigation.module.css'

type Section = 'today' | 'customers' | 'write' | 'portfolio' | 'more'

const SECTIONS: readonly { readonly section: Section; readonly icon: IconName; readonly path: string }[] = [
  { section: 'today', icon: 'today', path: routes.today() },
  { section: 'customers', icon: 'customers', path: routes.customers() },
  { section: 'write', icon: 'plus', path: routes.entry() },
  { section: 'portfolio', icon: 'portfolio', path: routes.portfolio() },
  { section: 'more', icon: 'more', path: routes.more() },
]

/** The section that an address belongs to; what has none of its own is under "Más". */
function sectionOf(location: string): Section {
  const own = SECTIONS.find(({ path }) => location === path || location.startsWith(`${path}/`))
  return own?.section ?? (location === '/' ? 'today' : 'more')
}

/** Hoy · Clientes · ＋ · Cartera · Más. */
export function Navigation({ location }: { readonly location: string }) {
  const { shell } = useT()
  const current = sectionOf(location)
  return (
    <nav className={styles['nav']} aria-label={shell.navigation}>
      {SECTIONS.map(({ section, icon, path }) => (
        <a
          key={section}
          href={hashOf(path)}
          className={styles[section === 'write' ? 'write' : 'place']}
          aria-current={section === current ? 'page' : undefined}
        >
          <span className={styles['icon']}>
            <Icon name={icon} size={section === 'write' ? 30 : 26} />
          </span>
          <span className={styles['label']}>{shell[section]}</span>
        </a>
      ))}
    </nav>
  )
}
