/** Words about a new version of the app, in Spanish: the source of the keys. */
export const update = {
  title: 'Hay una versión nueva',
  text: 'Tarda un momento y tus datos no se tocan.',
  now: 'Actualizar ahora',
  later: 'Después',
  unsavedText: 'En esta pantalla hay algo a medio escribir, y se perdería. Guárdalo primero.',
  anyway: 'Actualizar ya',
  updatingTitle: 'Actualizando…',
  updatingText: 'Suele tardar unos segundos, a veces medio minuto. Puedes seguir trabajando.',
  elsewhereTitle: 'La versión nueva ya está lista',
  elsewhereText: 'Guarda lo que tienes a medio escribir: después esta pestaña se pone al día sola.',
  reload: 'Ponerla al día ya',
  waitingTitle: 'Otra pestaña tiene algo a medio escribir',
  waitingText: 'Está abierta con la versión anterior. Guárdalo allí, o cierra esa pestaña, y esta sigue sola.',
  makingRows: 'Preparando tus datos para la versión nueva',
  makingRowsText: 'Solo esta vez. Lo que guardes ahora espera a que termine.',
}
