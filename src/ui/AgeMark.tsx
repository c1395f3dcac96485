import { ageColour, type AgeIndex } from './colour.ts'

export interface AgeMarkProps {
  readonly age: AgeIndex
  /** Said to those who do not see it; without one the mark is decoration beside words that say the same. */
  readonly label?: string
  /** In CSS pixels. */
  readonly size?: number
}

/** A quarter, a half and three quarters of the face of a clock. */
const SLICES = ['', 'M12 12V3a9 9 0 0 1 9 9z', 'M12 12V3a9 9 0 0 1 0 18z', 'M12 12V3a9 9 0 1 1-9 9z', ''] as const

/**
 * How old a debt is: a clock that fills up, and a diamond when it is full. Shape tells the step, colour only repeats it,
 * so that it survives grey-scale and colour blindness.
 */
export function AgeMark({ age, label, size = 20 }: AgeMarkProps) {
  const colour = ageColour(age, 'mark')
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {age === 4 ? (
        <path
          d="M10.3 2.400a2.4 2.4 0 0 1 3.4 0l7.9 7.900a2.4 2.4 0 0 1 0 3.400l-7.9 7.900a2.4 2.4 0 0 1-3.4 0l-7.9-7.900a2.4 2.4 0 0 1 0-3.400z"
          fill={colour}
        />
      ) : (
        <>
          <circle cx="12" cy="12" r="9" fill="none" stroke={colour} strokeWidth="3" />
          {age > 0 && <path d={SLICES[age]} fill={colour} />}
        </>
      )}
    </svg>
  )
}
