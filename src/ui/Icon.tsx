import { ICON_PATHS, type IconName } from './iconPaths.ts'

export interface IconProps {
  readonly name: IconName
  /** In CSS pixels. */
  readonly size?: number
}

/** A line drawing in the colour of the text around it. It is decoration: whatever holds it carries the words. */
export function Icon({ name, size = 24 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
