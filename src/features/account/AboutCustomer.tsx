import Button from '@mui/material/Button'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLoadedProcessWords } from '../../i18n/ProcessWords.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { termsText } from '../../ui/termsText.ts'
import styles from './Account.module.css'
import { Facts } from './Facts.tsx'

export interface AboutCustomerProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
}

/** What else is known: how to reach them, what was agreed, and the notes. */
export function AboutCustomer({ customer: { id, person, profile }, business }: AboutCustomerProps) {
  const messages = useT()
  const { account: words } = messages
  const format = useFormat()
  const reviewDays = fromMonday(profile.reviewDays ?? [])
  const { words: process } = useLoadedProcessWords(reviewDays.length > 0)
  const unreachable = person.phone === '' && person.email === ''
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{words.aboutTitle}</h2>
      <Facts
        facts={[
          [words.aboutNotes, person.notes],
          [words.aboutPhone, person.phone],
          [
            words.aboutConsent,
            profile.whatsappConsent === null ? undefined : words.aboutConsentOn(format.day(profile.whatsappConsent)),
          ],
          [words.aboutEmail, person.email],
          [words.aboutAddress, person.address],
          [words.aboutTags, profile.tags.join(', ')],
          [words.aboutTerms, termsText(messages, profile.terms ?? business.terms)],
          [
            process?.billing.reviewDays ?? '',
            process && reviewDays.map((day) => process.guard.weekdays[day]).join(', '),
          ],
          [
            words.aboutLimit,
            profile.creditLimit === null ? undefined : format.money(profile.creditLimit, business.currency),
          ],
          [words.aboutTaxId, person.taxId],
          [words.aboutCode, person.code],
        ]}
      />
      {unreachable && (
        <>
          <p className={styles['soft']}>{words.aboutEmpty}</p>
          <Button href={hashOf(routes.customerEdit(id))}>{words.aboutAdd}</Button>
        </>
      )}
    </section>
  )
}

/** Weekdays in the order of a week that begins on Monday. */
function fromMonday(days: readonly number[]): number[] {
  return days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7))
}
