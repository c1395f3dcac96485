import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of "¿Cómo voy?", in Spanish: the source of the keys. */
export const figures = {
  asOf: (day: string) => `Con lo apuntado hasta hoy, ${day}.`,
  reading: 'Leyendo tus apuntes',
  currency: 'Moneda',
  how: 'Así se calcula',
  howOf: (title: string) => `Así se calcula: ${title}`,
  equals: (terms: string, value: string) => `${terms} = ${value}`,
  days: (n: string, one: boolean) => (one ? `${n} día` : `${n} días`),
  emptyTitle: 'Aquí verás cómo te va cobrando',
  emptyText: 'Cuánto tardan en pagarte, qué parte está vencida y si va a mejor. Empieza apuntando lo que te deben.',
  emptyAction: 'Apuntar un fiado',
  none: {
    'too-few-invoices': 'Todavía no: hacen falta al menos tres ventas a crédito.',
    'less-than-a-month': 'Todavía no: hace falta un mes de apuntes.',
    'no-sales': 'Sin ventas a crédito en este tiempo.',
    'nothing-to-collect': 'No había nada que cobrar en este tiempo.',
    'nothing-open': 'Nadie te debe nada.',
    'nothing-overdue': 'No hay nada vencido.',
    'nothing-paid': 'Nadie ha pagado en los últimos 90 días.',
    'nothing-fell-due': 'En este tiempo no venció nada.',
    'no-promise-passed': 'Todavía no ha pasado el día de ninguna promesa.',
    'no-contacts': 'Todavía no hay mensajes o llamadas con siete días cumplidos.',
  },
  sections: {
    owed: 'Lo que te deben',
    paying: 'Cómo te pagan',
    chasing: 'Después de recordar',
    trend: 'Mes a mes',
  },
  overdue: {
    title: 'Vencido',
    say: (part: string, whole: string) => `${part} de ${whole} en deudas`,
    formula:
      'Vencido ÷ todas las deudas, sin restar lo que hay a favor de clientes. Lo que vence hoy no cuenta como vencido.',
  },
  over90: {
    title: 'Más de 90 días',
    say: (part: string, whole: string) => `${part} de ${whole} en deudas`,
    formula: 'Vencido hace más de 90 días ÷ todas las deudas.',
  },
  dso: {
    title: 'Días que tardas en cobrar',
    say: 'desde que vendes a crédito hasta que lo cobras',
    formula:
      'A las deudas se les resta lo vendido a crédito cada mes, empezando por el último, y se suman los días de ese mes. Del último mes cuenta solo la parte que cabe.',
    month: 'Mes',
    open: 'Deudas',
    sales: 'Vendido',
    counted: 'Días',
    countedOf: (counted: string, days: string) => `${counted} de ${days}`,
    total: 'Total',
    beyond: (amount: string) => `Quedan ${amount} de antes de tus primeras ventas aquí: en realidad son más días.`,
  },
  effectiveness: {
    title: 'Cobrado de lo que se podía cobrar',
    say: 'en el último mes',
    formula:
      '(Deudas de hace un mes + nuevo a crédito − deudas de hoy) ÷ (deudas de hace un mes + nuevo a crédito − por vencer hoy). Con 100 % cobraste todo lo que ya se podía cobrar.',
    sum: (before: string, sales: string, after: string, current: string) =>
      `(${before} + ${sales} − ${after}) ÷ (${before} + ${sales} − ${current})`,
  },
  daysLate: {
    title: 'Días de atraso al pagar',
    say: (n: number) =>
      plural(n, { one: 'en # pago de los últimos 90 días', other: 'en # pagos de los últimos 90 días' }),
    formula: 'Cada pago × sus días de atraso, todo sumado ÷ lo pagado. Pagar antes cuenta como 0 días.',
    sum: (moneyDays: string, paid: string) => `${moneyDays} × días ÷ ${paid}`,
  },
  onTime: {
    title: 'Pagado a tiempo',
    say: (n: number) =>
      plural(n, {
        one: 'del dinero que venció en el último año, # vencimiento',
        other: 'del dinero que venció en el último año, # vencimientos',
      }),
    formula: 'Pagado hasta el día en que vencía ÷ todo lo que venció en doce meses. Lo de hoy todavía no cuenta.',
  },
  promises: {
    title: 'Promesas cumplidas',
    say: (kept: number, passed: number) => `${kept} de ${plural(passed, { one: '# promesa', other: '# promesas' })}`,
    partly: (partly: number, broken: number) =>
      `${plural(partly, { one: '# cumplida en parte', other: '# cumplidas en parte' })}, ${plural(broken, { one: '# sin cumplir', other: '# sin cumplir' })}.`,
    formula: 'Promesas cumplidas ÷ promesas cuyo día ya pasó, con un día de gracia. Las que tú anulaste no cuentan.',
    byMoney: (sum: string) => `Por dinero prometido: ${sum}.`,
  },
  levels: {
    title: (level: string) => `Pagaron tras: ${level}`,
    say: (followed: number, contacts: number) =>
      `${followed} de ${plural(contacts, { one: '# mensaje', other: '# mensajes' })}`,
    amount: (amount: string) => `Entraron ${amount} en los siete días siguientes.`,
    waiting: (n: number) =>
      plural(n, { one: '# más todavía está en sus siete días.', other: '# más todavía están en sus siete días.' }),
    formula:
      'Mensajes y llamadas tras los que entró dinero de esas deudas en siete días ÷ los que ya cumplieron siete días. Cuenta lo que pasó después; no prueba que fuera por eso.',
    promised: 'Prometieron pagar',
    promisedFormula:
      'Mensajes y llamadas tras los que el cliente prometió pagar en siete días ÷ los que ya cumplieron siete días.',
  },
  loss: {
    title: 'Reserva orientativa',
    say: (low: string, high: string) => `entre ${low} y ${high} podrían no llegar`,
    indicative:
      'Orientativa: usa una curva publicada, hasta que tus propios apuntes basten (30 vencimientos de cada antigüedad, con un año cumplido).',
    edited: 'Con los porcentajes que pusiste tú, donde tus apuntes todavía no bastan.',
    own: 'Calculada con tu propia historia.',
    formula:
      'Lo abierto de cada antigüedad × la parte que se suele perder, todo sumado. Entre paréntesis, la parte menor y la mayor: de ellas sale el intervalo.',
    age: 'Antigüedad',
    open: 'Abierto',
    share: 'Se pierde',
    expected: 'Reserva',
    ages: {
      current: 'Por vencer',
      range: (from: number, to: number) => `${from}–${to} días`,
      from: (n: number) => `${n} días o más`,
    },
    fromOwn: 'propio',
  },
  trend: {
    choose: 'Qué ver mes a mes',
    metrics: { overdue: 'Vencido', dso: 'Días', effectiveness: 'Cobrado' },
    said: {
      overdue: 'Parte vencida de las deudas, al final de cada mes. Menos es mejor.',
      dso: 'Días que tardas en cobrar, al final de cada mes. Menos es mejor.',
      effectiveness: 'Cobrado de lo que se podía cobrar, cada mes. Más es mejor.',
    },
    running: 'El mes con rayas aún no termina.',
    table: 'Ver la tabla',
    caption: (currency: string) => `Mes a mes, en ${currency}`,
    month: 'Mes',
    open: 'Deudas',
    tooShort: 'Con dos meses de apuntes verás aquí si va a mejor.',
  },
}
