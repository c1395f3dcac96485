import { useFormat, useT } from '../../i18n/I18nContext.ts'

const MB = 1_000_000

/** Bytes as people say them: "340 kB", "12 MB". */
export function useSize(): (bytes: number) => string {
  const { backup } = useT()
  const format = useFormat()
  return (bytes) =>
    bytes < MB
      ? backup.kilobytes(format.number(Math.max(1, Math.round(bytes / 1000))))
      : backup.megabytes(format.number(Math.round(bytes / MB)))
}
