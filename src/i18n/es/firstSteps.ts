/** Words of the first five minutes, in Spanish: the source of the keys. */
export const firstSteps = {
  title: 'Tus primeros cinco minutos',
  progress: (done: number, all: number) => `${done} de ${all}`,
  done: 'hecho',
  allDone: 'Ya sabes lo principal. Mañana abre Hoy y te dirá qué toca.',
  putAway: 'No mostrar más',
  finish: 'Listo',
  again: 'Los pasos del principio. Se marcan solos con lo que haces de verdad.',
  steps: {
    customer: { title: 'Añade un cliente', text: 'Con el nombre basta.' },
    sale: { title: 'Apunta una venta a crédito', text: 'Cuánto y a quién.' },
    payment: { title: 'Apunta un pago', text: 'Aunque sea una parte.' },
    reminder: { title: 'Mira el recordatorio', text: 'Sale ya escrito. No se manda nada solo.' },
    safe: { title: 'Haz un respaldo', text: 'O pon la app en tu pantalla de inicio.' },
  },
}
