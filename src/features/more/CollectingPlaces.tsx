import { useProcessT } from '../../i18n/ProcessWords.ts'
import { routes } from '../../ui/routes.ts'
import styles from './More.module.css'
import { Place } from './Place.tsx'

/** The rules of collecting; on a seller's device only the policy, which every customer may see. */
export function CollectingPlaces({ seller }: { readonly seller: boolean }) {
  const { billing, process, rules } = useProcessT()
  const { titles } = process
  return (
    <section>
      <h2 className={styles['heading']}>{rules.section}</h2>
      <ul className={styles['rows']}>
        <Place icon="note" path={routes.billing()} title={billing.title} text={billing.placeText} />
        {!seller && (
          <>
            <Place icon="letter" path={routes.statements()} title={rules.statements} text={rules.statementsText} />
            <Place icon="bell" path={routes.ladder()} title={titles.ladder} text={rules.ladderText} />
            <Place icon="chat" path={routes.templates()} title={titles.templates} text={rules.templatesText} />
            <Place icon="clock" path={routes.guard()} title={titles.guard} text={rules.guardText} />
            <Place icon="cash" path={routes.interest()} title={titles.interest} text={rules.interestText} />
          </>
        )}
        <Place icon="handshake" path={routes.creditPolicy()} title={titles.credit} text={rules.creditText} />
      </ul>
    </section>
  )
}
