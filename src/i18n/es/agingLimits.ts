/** Words of the setting of the buckets' limits, in Spanish: the source of the keys. */
export const agingLimits = {
  label: 'Días, separados por comas',
  help: 'Último día de cada tramo de atraso, de menos a más.',
  preview: (buckets: string) => `Quedan así: ${buckets}.`,
}
