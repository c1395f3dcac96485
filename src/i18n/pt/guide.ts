/** Words around the guide, in Portuguese. Its pages are the Spanish ones until there are others. */
export const guide = {
  title: 'Guia (em espanhol)',
  open: 'Ajuda desta tela',
  all: 'Ver o guia todo',
  backToAll: 'Voltar ao guia',
  missing: 'Esta página não está no guia.',
  text: 'O que tocar em cada tela, o que acontece, e o que fazer se algo sair diferente. Por enquanto, em espanhol.',
}
