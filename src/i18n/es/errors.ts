import type { CurrencyCode } from '../../domain/currency.ts'
import type { Format } from '../../domain/format.ts'
import type { MinorUnits } from '../../domain/money.ts'

/**
 * One sentence for every expected failure, by its `type`. A sentence that needs figures is a function of the error and
 * the formatters. An error type without a sentence here does not compile where it is shown (errorText.ts).
 */
export const errors = {
  'not-saved': (error: { readonly cause: 'full' | 'refused' }) =>
    error.cause === 'full'
      ? 'No guardado: este dispositivo no tiene espacio libre. Lo que escribiste sigue aquí.'
      : 'No guardado: el navegador no deja guardar. Lo que escribiste sigue aquí.',
  'split-impossible': 'No se puede repartir así.',
  'amount-zero': 'Pon un importe mayor que cero.',
  'amount-empty': 'Falta el importe.',
  'amount-not-a-number': 'Eso no es un importe. Usa solo cifras.',
  'amount-ambiguous': (_error: object, format: Format) =>
    `No queda claro cuánto es. Para los decimales usa «${format.decimalMark}».`,
  'amount-too-many-decimals': 'Tiene más decimales de los que usa esta moneda.',
  'amount-negative': 'El importe no puede llevar signo menos.',
  'amount-too-large': 'Ese importe es demasiado grande.',
  'amount-other-currency': 'Ese importe está en otra moneda. Cambia la moneda o quita el signo.',
  'day-empty': 'Falta el día, o no existe en el calendario.',
  'day-not-a-day': 'Eso no es un día.',
  'day-does-not-exist': 'Ese día no existe en el calendario.',
  'due-before-issue': 'El vencimiento no puede ser antes del día del cargo.',
  'instalments-missing': 'Falta decir cuándo se paga.',
  'too-many-instalments': (error: { readonly max: number }) => `Como mucho ${error.max} cuotas.`,
  'text-too-long': (error: { readonly max: number }, format: Format) =>
    `Es demasiado largo: caben ${format.number(error.max)} letras.`,
  'payment-in-future': 'El día del pago no puede ser después de hoy.',
  'spread-over-amount': (error: { readonly by: MinorUnits; readonly currency?: CurrencyCode }, format: Format) =>
    error.currency === undefined
      ? 'Lo repartido es más que lo pagado.'
      : `Lo repartido pasa del pago por ${format.money(error.by, error.currency)}.`,
  'nothing-to-apply': 'No hay nada a favor que aplicar.',
  'name-missing': 'Escribe un nombre.',
  'name-too-long': (error: { readonly max: number }, format: Format) =>
    `El nombre es demasiado largo: caben ${format.number(error.max)} letras.`,
  'email-invalid': 'Ese correo no parece completo. Ejemplo: ana@correo.com',
  'phone-invalid': 'Ese teléfono no parece completo. Solo cifras, espacios y +.',
  'aging-limits-invalid': 'Los días de cada tramo tienen que ir de menos a más.',
  'backup-foreign': 'Ese archivo no es un respaldo de Al Día. No se tocó nada.',
  'backup-truncated': 'El respaldo está incompleto: la copia se cortó. No se tocó nada.',
  'backup-damaged': 'El respaldo está dañado y no se puede usar. No se tocó nada.',
  'backup-newer': 'El respaldo es de una versión más nueva. Actualiza la app y prueba otra vez.',
  'backup-passphrase': 'Con esa contraseña no se abre. No se tocó nada.',
  'backup-changed': 'El archivo cambió mientras se leía. Elígelo otra vez.',
  'backup-too-large': 'El respaldo es demasiado grande para este dispositivo.',
  'backup-unsupported': 'Este navegador no puede leer ni hacer respaldos. Prueba con uno más nuevo.',
}
