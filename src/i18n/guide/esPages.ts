/** The Markdown of the guide in Spanish, by path. */
export const pages = import.meta.glob<string>('../../../docs/guide/es/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
