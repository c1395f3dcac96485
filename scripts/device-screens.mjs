// Pictures of what two devices of one shop show each other, one after the other: called by scripts/screens.mjs.
import { join } from 'node:path'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(page: Page, name: string) => Promise<void>} Picture */

/** What is pressed on the way, as the screens name it. */
const SPANISH = {
  business: '¿Cómo se llama tu negocio?',
  start: 'Empezar',
  name: 'Nombre',
  save: 'Guardar',
  customers: ['Ana Rivas', 'Panadería Sol'],
  join: 'Ya uso Al Día en otro dispositivo',
  paste: 'Pegarlo o escribirlo',
  theirCode: 'Código del otro dispositivo',
  useCode: 'Usar este código',
  scanTheirs: 'Escanear su código',
  scan: 'Escanear',
  same: 'Sí, los mismos',
  deviceName: 'Nombre del dispositivo',
  ownName: 'Nombre de este dispositivo',
  seller: 'Vendedor',
  handOver: 'Entregar los libros',
  devices: ['Celular de Beto', 'Laptop de la tienda'],
  added: 'ya tiene tus libros',
  rename: 'Cambiar el nombre',
  promote: 'Hacer dueño',
  remove: 'Quitar este dispositivo',
  confirmRemove: 'Quitar',
  disconnect: 'Desconectar',
  rendezvous: 'Encontrarse sin códigos',
  prepare: 'Preparar el archivo',
  ready: 'El archivo está listo',
  download: 'Descargar',
  theirFile: 'Archivo de tu otro dispositivo',
  camera: 'Volver a mi código',
}

/** @type {typeof SPANISH} */
const ENGLISH = {
  business: 'What is your business called?',
  start: 'Start',
  name: 'Name',
  save: 'Save',
  customers: ['Anne Rivers', 'Sun Bakery'],
  join: 'I already use Al Día on another device',
  paste: 'Paste or type it',
  theirCode: 'Code of the other device',
  useCode: 'Use this code',
  scanTheirs: 'Scan its code',
  scan: 'Scan',
  same: 'Yes, the same',
  deviceName: 'Name of the device',
  ownName: 'Name of this device',
  seller: 'Seller',
  handOver: 'Hand over the books',
  devices: ['Ben’s phone', 'Laptop of the shop'],
  added: 'has your books now',
  rename: 'Change the name',
  promote: 'Make owner',
  remove: 'Remove this device',
  confirmRemove: 'Remove',
  disconnect: 'Disconnect',
  rendezvous: 'Meeting without codes',
  prepare: 'Prepare the file',
  ready: 'The file is ready',
  download: 'Download',
  theirFile: 'File from your other device',
  camera: 'Back to my code',
}

/** @type {typeof SPANISH} */
const PORTUGUESE = {
  business: 'Como se chama o seu negócio?',
  start: 'Começar',
  name: 'Nome',
  save: 'Salvar',
  customers: ['Ana Ribeiro', 'Padaria Sol'],
  join: 'Já uso o Al Día em outro aparelho',
  paste: 'Colar ou escrever',
  theirCode: 'Código do outro aparelho',
  useCode: 'Usar este código',
  scanTheirs: 'Escanear o código dele',
  scan: 'Escanear',
  same: 'Sim, iguais',
  deviceName: 'Nome do aparelho',
  ownName: 'Nome deste aparelho',
  seller: 'Vendedor',
  handOver: 'Entregar os livros',
  devices: ['Celular do Beto', 'Computador da loja'],
  added: 'já tem os seus livros',
  rename: 'Mudar o nome',
  promote: 'Tornar dono',
  remove: 'Remover este aparelho',
  confirmRemove: 'Remover',
  disconnect: 'Desconectar',
  rendezvous: 'Encontrar-se sem códigos',
  prepare: 'Preparar o arquivo',
  ready: 'O arquivo está pronto',
  download: 'Baixar',
  theirFile: 'Arquivo do seu outro aparelho',
  camera: 'Voltar ao meu código',
}

/** @type {Readonly<Record<string, typeof SPANISH>>} */
const WORDS = { es: SPANISH, en: ENGLISH, pt: PORTUGUESE }

/** @param {Page} page @param {string} route */
async function goTo(page, route) {
  await page.evaluate((hash) => {
    window.location.hash = hash
    document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0))
  }, `#/${route}`)
  await page.mouse.move(0, 0)
  await page.locator('main h1').first().waitFor()
  await page.waitForTimeout(600)
}

/** @param {Page} page @param {string} name @returns {import('playwright-core').Locator} */
const button = (page, name) => page.getByRole('button', { name, exact: true })

/** @param {Page} page @returns {Promise<string>} what the other device would scan, as it is typed by hand */
async function codeOn(page) {
  const letters = page.locator('details p[translate="no"]')
  await letters.waitFor({ state: 'attached' })
  return (await letters.textContent()) ?? ''
}

/** @param {Page} page @param {typeof SPANISH} words @param {string} code */
async function paste(page, words, code) {
  if (!(await button(page, words.useCode).isVisible())) await page.getByText(words.paste).click()
  await page.getByRole('textbox', { name: words.theirCode }).fill(code)
  await button(page, words.useCode).press('Enter')
}

/** @param {Page} page @param {typeof SPANISH} words @param {string} customer */
async function addCustomer(page, words, customer) {
  await goTo(page, 'clientes/nuevo')
  await page.getByRole('textbox', { name: words.name, exact: true }).fill(customer)
  await button(page, words.save).click()
  await page.waitForURL(/#\/clientes\/(?!nuevo)[^/]+$/)
  const id = page.url().split('/').at(-1) ?? ''
  await write(page, words, 'fiado', id, '350')
  return id
}

/** @param {Page} page @param {typeof SPANISH} words @param {string} what @param {string} id @param {string} amount */
async function write(page, words, what, id, amount) {
  await goTo(page, `apuntar/${what}/${id}`)
  await page.locator('[data-field="amount"] input').pressSequentially(amount)
  await button(page, words.save).click()
  await page.waitForTimeout(800)
}

/**
 * Two devices, from the first code to a phone that is lost.
 * @param {{ owner: Page, other: Page, language: string, picture: Picture, folder: string }} shop
 */
export async function deviceScreens({ owner, other, language, picture, folder }) {
  const words = WORDS[language] ?? SPANISH
  const [phone = '', laptop = ''] = words.devices
  /** @param {string} name */
  const inSheet = (name) => owner.getByRole('dialog').getByRole('button', { name, exact: true })
  const card = () => owner.getByRole('button', { name: new RegExp(`^${phone}`) })
  await owner.getByLabel(words.business).fill('Abarrotes Lupita')
  await button(owner, words.start).click()
  await owner.getByRole('navigation').first().waitFor()
  const [first = '', second = ''] = words.customers
  const ana = await addCustomer(owner, words, first)
  await addCustomer(owner, words, second)
  await goTo(owner, 'mas')
  await picture(owner, '20-mas')
  await goTo(owner, 'dispositivos')
  await picture(owner, '21-solo-este')
  await goTo(owner, 'dispositivos/anadir')
  const invitation = await codeOn(owner)
  await picture(owner, '22-codigo')

  await other.getByRole('link', { name: words.join }).click()
  await other.getByText(words.paste).waitFor()
  await picture(other, '23-leer')
  await paste(other, words, 'hola')
  await picture(other, '24-no-es-codigo')
  await paste(other, words, invitation)
  const answer = await codeOn(other)
  await picture(other, '25-codigo-de-vuelta')
  await button(owner, words.scanTheirs).click()
  await button(owner, words.camera).waitFor()
  await picture(owner, '26-leer-el-suyo')
  await paste(owner, words, answer)
  await button(owner, words.same).waitFor()
  await picture(owner, '27-numeros')
  await picture(other, '28-numeros-alla')
  await button(owner, words.same).click()
  await picture(owner, '29-nombre')
  await owner.getByLabel(words.deviceName, { exact: true }).fill(phone)
  await owner.getByRole('radio', { name: words.seller }).check()
  await owner.getByLabel(words.ownName).fill(laptop)
  await button(owner, words.handOver).click()
  await owner.getByRole('heading', { name: words.added }).waitFor()
  await picture(owner, '30-entregado')
  await other.getByRole('navigation').first().waitFor()
  await picture(other, '31-llego')
  await goTo(other, 'mas')
  await picture(other, '32-mas-vendedor')
  await write(other, words, 'pago', ana, '50')
  await goTo(owner, 'dispositivos')
  await picture(owner, '33-al-dia')
  await goTo(other, 'dispositivos')
  await picture(other, '34-vendedor')
  await goTo(other, 'dispositivos/anadir')
  await picture(other, '35-solo-duenos')

  for (const [name, press] of [
    ['36-dispositivo', ''],
    ['37-nombre-nuevo', words.rename],
    ['38-hacer-dueno', words.promote],
    ['39-quitar', words.remove],
  ]) {
    await goTo(owner, 'hoy')
    await goTo(owner, 'dispositivos')
    await card().click()
    if (press) await inSheet(press).click()
    await owner.getByRole('dialog').waitFor()
    await owner.waitForTimeout(400)
    await picture(owner, name ?? '')
    await owner.keyboard.press('Escape')
    await owner.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await goTo(owner, 'dispositivos/recibido')
  await picture(owner, '40-lo-que-llego')
  await owner.getByRole('button').filter({ hasText: phone }).first().click()
  await owner.getByRole('dialog').waitFor()
  await owner.waitForTimeout(400)
  await picture(owner, '41-que-llego')
  await owner.keyboard.press('Escape')
  await goTo(owner, 'dispositivos/revisar')
  await picture(owner, '42-nada-por-revisar')

  await goTo(owner, 'dispositivos')
  await card().click()
  await inSheet(words.disconnect).click()
  await write(owner, words, 'pago', ana, '5')
  await goTo(owner, 'dispositivos')
  await picture(owner, '43-por-enviar')
  await owner.getByText(words.rendezvous).click()
  await owner.getByText(words.rendezvous).scrollIntoViewIfNeeded()
  await picture(owner, '44-sin-codigos')
  await goTo(owner, 'dispositivos/archivo')
  await picture(owner, '45-archivo')
  await button(owner, words.prepare).click()
  await owner.getByRole('heading', { name: words.ready }).waitFor()
  await picture(owner, '46-archivo-listo')
  const download = owner.waitForEvent('download')
  await owner.getByRole('button', { name: words.download }).click()
  const file = join(folder, 'cambios.tmp')
  await (await download).saveAs(file)
  await goTo(other, 'dispositivos/abrir')
  await picture(other, '47-abrir')
  await other.getByLabel(words.theirFile).setInputFiles(file)
  await other.waitForTimeout(1500)
  await picture(other, '48-abierto')
  await goTo(owner, 'dispositivos/conectar')
  await codeOn(owner)
  await picture(owner, '49-conectar')
  await goTo(owner, 'dispositivos')
  await card().click()
  await inSheet(words.remove).click()
  await inSheet(words.confirmRemove).click()
  await owner.waitForTimeout(800)
  await picture(owner, '50-quitado')
}
