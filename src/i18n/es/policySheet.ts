/** Words of the screen of the credit policy's sheet, in Spanish: the source of the keys. */
export const policySheet = {
  title: 'Condiciones de crédito en PDF',
}
