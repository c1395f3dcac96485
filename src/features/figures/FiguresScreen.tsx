import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useFigures, type CurrencyFigures } from '../../queries/useFigures.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { ChasingCards } from './ChasingCards.tsx'
import styles from './Figures.module.css'
import { OwedCards } from './OwedCards.tsx'
import { PayingCards } from './PayingCards.tsx'
import { Reading } from './Reading.tsx'
import { Trend } from './Trend.tsx'

/** How am I doing? The key figures, one currency at a time, each with its formula on a tap. */
export function FiguresScreen() {
  const { process, figures: words } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const business = useBusiness()
  const answer = useFigures()
  const [chosen, setChosen] = useState<CurrencyCode | null>(null)
  const all = answer.type === 'read' ? ownFirst(answer.figures, business?.currency) : []
  const shown = all.find(({ currency }) => currency === chosen) ?? all[0]
  return (
    <Page title={process.titles.figures} back={hashOf(routes.more())} width="wide">
      {answer.type === 'reading' && <Reading done={answer.done} total={answer.total} />}
      {answer.type === 'read' && !shown && (
        <EmptyState
          picture="notebook"
          title={words.emptyTitle}
          text={words.emptyText}
          action={
            <Button variant="contained" size="large" href={hashOf(routes.entry('fiado'))}>
              {words.emptyAction}
            </Button>
          }
        />
      )}
      {shown && (
        <div className={styles['figures']}>
          {all.length > 1 && (
            <SegmentedControl
              label={words.currency}
              options={all.map(({ currency }) => ({ value: currency, label: currency }))}
              value={shown.currency}
              onChange={setChosen}
            />
          )}
          <p className={styles['soft']}>{words.asOf(format.day(today))}</p>
          <Part title={words.sections.owed}>
            <OwedCards of={shown} />
          </Part>
          <Part title={words.sections.paying}>
            <PayingCards of={shown} />
          </Part>
          <Part title={words.sections.trend}>
            <Trend of={shown} />
          </Part>
          <Part title={words.sections.chasing}>
            <ChasingCards of={shown} />
          </Part>
        </div>
      )}
    </Page>
  )
}

function ownFirst(figures: readonly CurrencyFigures[], own: CurrencyCode | undefined): readonly CurrencyFigures[] {
  return figures.toSorted((a, b) => Number(a.currency !== own) - Number(b.currency !== own))
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className={styles['heading']}>{title}</h2>
      {children}
    </section>
  )
}
