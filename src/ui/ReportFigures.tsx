import styles from './ReportFigures.module.css'

export interface ReportFiguresProps {
  readonly figures: readonly (readonly [label: string, figure: string])[]
}

/** What came of something, figure by figure. */
export function ReportFigures({ figures }: ReportFiguresProps) {
  return (
    <dl className={styles['report']}>
      {figures.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
