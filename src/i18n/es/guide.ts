/** Words around the guide, in Spanish: the source of the keys. Its pages are in docs/guide. */
export const guide = {
  title: 'Guía',
  open: 'Ayuda de esta pantalla',
  all: 'Ver toda la guía',
  backToAll: 'Volver a la guía',
  missing: 'Esta página no está en la guía.',
  text: 'Qué tocar en cada pantalla, qué pasa, y qué hacer si algo sale distinto.',
}
