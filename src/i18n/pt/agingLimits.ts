import type { LaterMessages } from '../laterMessages.ts'

/** Words of the setting of the buckets' limits, in Portuguese. */
export const agingLimits: LaterMessages['agingLimits'] = {
  label: 'Dias, separados por vírgulas',
  help: 'Último dia de cada faixa de atraso, do menor ao maior.',
  preview: (buckets) => `Ficam assim: ${buckets}.`,
}
