import type { LaterMessages } from '../laterMessages.ts'

/** Words of the setting of the buckets' limits, in English. */
export const agingLimits: LaterMessages['agingLimits'] = {
  label: 'Days, with commas between',
  help: 'Last day late of each bucket, from less to more.',
  preview: (buckets) => `They come out as: ${buckets}.`,
}
