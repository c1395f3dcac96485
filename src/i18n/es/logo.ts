/** Words of the setting of the logo, in Spanish: the source of the keys. */
export const logo = {
  title: 'Logo en los papeles',
  help: 'Sale arriba en cartas, recibos y estados de cuenta. Se guarda pequeño y con fondo blanco.',
  picture: 'Tu logo',
  choose: 'Elegir imagen',
  change: 'Cambiar imagen',
  label: 'Imagen de tu logo',
  formats: 'PNG, JPEG o WebP.',
  working: 'Preparando la imagen…',
  saved: 'Logo guardado',
  removed: 'Logo quitado',
  unreadable: 'Esta imagen no se puede leer. Prueba con un PNG o un JPEG.',
  tooLarge: 'Esta imagen no cabe ni reducida. Prueba con una más sencilla.',
}
