/** Texts of pages that nobody lands on. */
const files = import.meta.glob<Record<string, unknown>>('../../locales/en/{admin,desk,importing}.json', { eager: true, import: 'default' });

export { files };
