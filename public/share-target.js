/* Part of the service worker: what another app shares with this one is put aside, and the app is opened at it. Nothing is sent. */

const SHELF = 'al-dia-shared'
/** Of one hand-over; a phone can share a whole gallery. */
const MOST = 2000

async function putAside(request) {
  const form = await request.formData()
  const files = form.getAll('files').filter((file) => typeof file !== 'string' && file.size > 0)
  const text = form.get('text')
  if (files.length === 0 && typeof text === 'string' && text.trim() !== '') {
    files.push(new File([text], 'texto.txt', { type: 'text/plain' }))
  }
  await caches.delete(SHELF)
  const shelf = await caches.open(SHELF)
  await Promise.all(
    files.slice(0, MOST).map((file, i) =>
      shelf.put(
        new URL(`shared/${String(i).padStart(4, '0')}`, self.registration.scope),
        new Response(file, {
          headers: { 'content-type': file.type || 'application/octet-stream', 'x-name': encodeURIComponent(file.name) },
        }),
      ),
    ),
  )
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/compartir')) return
  const open = () => Response.redirect(new URL('./#/abrir', self.registration.scope), 303)
  // Full storage, or nothing that can be read: the screen says that nothing came.
  event.respondWith(putAside(request).then(open, open))
})
