import Button from '@mui/material/Button'
import { logoUrl } from '../../domain/logo.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Note } from '../../ui/Note.tsx'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'
import { useLogo } from './useLogo.ts'

/** The picture at the head of the papers: chosen, seen as it will be printed, and taken away again. */
export function LogoSection() {
  const { common } = useT()
  const { logo: t } = usePaperT()
  const { logo, busy, problem, choose, remove } = useLogo()
  return (
    <Section title={t.title}>
      <p className={styles['help']}>{t.help}</p>
      {logo && (
        <div className={styles['logo']}>
          <img className={styles['picture']} src={logoUrl(logo)} alt={t.picture} />
          <Button variant="text" onClick={() => void remove()}>
            {common.remove}
          </Button>
        </div>
      )}
      {problem !== null && (
        <Note tone="error" role="alert">
          {problem}
        </Note>
      )}
      <FileDrop
        button={busy ? t.working : logo ? t.change : t.choose}
        label={t.label}
        hint={t.formats}
        onFile={(file) => {
          if (!busy) void choose(file)
        }}
      />
    </Section>
  )
}
