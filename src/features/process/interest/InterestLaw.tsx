import type { Day } from '../../../domain/day.ts'
import type { Rate } from '../../../domain/interest.ts'
import type { InterestPreset } from '../../../domain/presets/preset.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import styles from '../Process.module.css'
import { sourceText } from '../../../ui/sourceText.ts'

const OLD_CODE = '1901-01-01' as Day

/** What a law says of late payment: rate, start, fees and limits, with where it is written. */
export function InterestLaw({ preset }: { readonly preset: InterestPreset }) {
  const { interest: words, rules, process } = useProcessT()
  const format = useFormat()
  const percent = (value: number) => format.number(value)
  const last = preset.rates.at(-1)
  // A rate that stands in an old code holds since always: its day would only puzzle.
  const rateSentence = (rate: Rate) =>
    rate.from < OLD_CODE
      ? words.lawRateAlways(percent(rate.percent), words.modes[preset.mode])
      : words.lawRate(percent(rate.percent), words.modes[preset.mode], format.day(rate.from))
  const { flatFee, flatPercentOnce, maxFlatPercent, capPercent, ceiling, warnAbove, askRate } = preset
  const sentences = [
    last && rateSentence(last),
    preset.clock === 'demand' ? words.fromDemand : words.fromDue,
    preset.requires === 'agreed' && words.onlyAgreed,
    flatFee && words.flatFee(format.money(flatFee.amount, flatFee.currency)),
    flatPercentOnce !== undefined && words.once(percent(flatPercentOnce)),
    maxFlatPercent !== undefined && words.mostOnce(percent(maxFlatPercent)),
    capPercent !== undefined && words.cap(percent(capPercent)),
    ceiling && last && words.ceiling(percent(last.percent)),
    warnAbove !== undefined && words.warnAbove(percent(warnAbove)),
    askRate && words.ask[askRate],
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div className={styles['law']}>
      <strong>{words.law}</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <small className={styles['source']}>{sourceText(rules, format, preset)}</small>
      <p>
        <strong>{process.verify}</strong>
      </p>
    </div>
  )
}
