/** What developers.html says in Russian. */
export const ENGLISH: Readonly<Record<string, string>> = {
  title: 'For developers: the block of official accounts in pages to copy',
  pages: 'Pages',
  configure: 'Configure',
  list: 'List',
  poster: 'Poster',
  developers: 'Developers',
  languages: 'Language',
  contents: 'Examples',
  local: 'So far the code works on this computer only. Fill in the address of the folder with the files',
  unstarted: 'To see the examples takes JavaScript, and this page has to be opened from a web server: npm start.',
  manifest: 'All attributes, events, parts and properties: custom-elements.json',
  schema: 'The list’s format: JSON Schema',
};
