import Button from '@mui/material/Button'
import type { DayOrder } from '../../domain/dayText.ts'
import { dayFrom, type Day } from '../../domain/day.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { AccountStatement, BankStatementFile } from '../../interchange/bankStatement.ts'
import { Note } from '../../ui/Note.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Bank.module.css'
import { totalText } from './bankText.ts'

export interface UnderstoodProps {
  readonly file: BankStatementFile
  readonly onDays: (days: DayOrder) => void
  readonly onLeave: () => void
}

const LINES_SHOWN = 5

function linesOf(list: readonly { readonly line: number }[]): string {
  const shown = list.slice(0, LINES_SHOWN).map(({ line }) => String(line))
  return shown.join(', ') + (list.length > LINES_SHOWN ? '…' : '')
}

/** What was read: accounts, days, whether balances tie, and lines that were not taken. */
export function Understood({ file, onDays, onLeave }: UnderstoodProps) {
  const { bank: words } = useLaterT()
  const { accounts, refused, warnings, days } = file
  const notBooked = refused.filter(({ reason }) => reason === 'not-booked')
  const unread = refused.filter(({ reason }) => reason !== 'not-booked' && reason !== 'total-row')
  const breaks = warnings.filter(({ type }) => type === 'balance-breaks')
  const isCut = warnings.some(({ type }) => type === 'totals-disagree' || type === 'records-disagree')
  return (
    <section className={styles['stack']}>
      <ul className={styles['card']}>
        {accounts.map((account) => (
          <li key={`${account.line} ${account.currency}`}>
            <AccountLines account={account} />
          </li>
        ))}
        <li>
          <Button onClick={onLeave}>{words.otherFile}</Button>
        </li>
      </ul>
      {days?.sure === false && <DaysQuestion file={file} order={days.order} onDays={onDays} />}
      {accounts.some(({ ties }) => ties === false) && breaks.length === 0 && <Note tone="warn">{words.tiesNot}</Note>}
      {breaks.length > 0 && <Note tone="warn">{words.breaks(breaks.length, linesOf(breaks))}</Note>}
      {isCut && <Note tone="warn">{words.cut}</Note>}
      {unread.length > 0 && <Note tone="warn">{words.refused(unread.length, linesOf(unread))}</Note>}
      {notBooked.length > 0 && <Note tone="calm">{words.notBooked(notBooked.length)}</Note>}
    </section>
  )
}

function AccountLines({
  account: { account, currency, opening, closing, ties, movements },
}: {
  readonly account: AccountStatement
}) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const days = movements.map(({ booked }) => booked).toSorted((a, b) => (a < b ? -1 : 1))
  const [first, last] = [days[0], days.at(-1)]
  const into = movements.filter(({ amount }) => amount > 0)
  const out = movements.filter(({ amount }) => amount <= 0)
  const said = (count: string, some: typeof movements) =>
    some.length === 0
      ? count
      : words.sum(
          count,
          totalText(
            some.map((movement) => ({ movement })),
            format,
          ),
        )
  return (
    <>
      <strong className={styles['account']}>
        <bdi>{account === '' ? words.accountUnknown : words.account(account)}</bdi> · {currency}
      </strong>
      {first && last && <span>{words.stretch(format.day(first), format.day(last))}</span>}
      {opening && <span>{words.opening(format.money(opening.amount, currency))}</span>}
      <span>{words.counts(said(words.in(into.length), into), said(words.out(out.length), out))}</span>
      {closing && (
        <span>
          {words.closing(format.money(closing.amount, currency))} {ties === true && words.ties}
        </span>
      )}
    </>
  )
}

/** The same figures as another day, where they can be one. */
function turned(day: Day): Day | undefined {
  return dayFrom(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)))
}

function DaysQuestion({
  file,
  order,
  onDays,
}: Pick<UnderstoodProps, 'file' | 'onDays'> & { readonly order: DayOrder }) {
  const { bank: words } = useLaterT()
  const format = useFormat()
  const days = file.accounts.flatMap(({ movements }) => movements.map(({ booked }) => booked))
  const day = days.find((each) => turned(each) !== undefined && turned(each) !== each)
  const other = day && turned(day)
  if (!day || !other) return null
  const written = order === 'DMY' ? [day.slice(8), day.slice(5, 7)] : [day.slice(5, 7), day.slice(8)]
  const otherOrder = order === 'DMY' ? 'MDY' : 'DMY'
  return (
    <div className={styles['days']}>
      <p>{words.daysQuestion([...written, day.slice(0, 4)].join('/'))}</p>
      <SegmentedControl
        label={words.daysLabel}
        value={order}
        options={[
          { value: order, label: format.day(day) },
          { value: otherOrder, label: format.day(other) },
        ]}
        onChange={onDays}
      />
    </div>
  )
}
