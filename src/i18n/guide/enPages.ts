/** The Markdown of the guide in English, by path. */
export const pages = import.meta.glob<string>('../../../docs/guide/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
