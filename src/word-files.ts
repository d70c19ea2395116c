/**
 * What the editor needs only for what was made elsewhere: a bundle of its own, loaded when it is first asked for
 * (`src/editor/word-files.ts`), so that drafting does not pay for it.
 */
export { pastedMarkdown } from './core/import/html/pasted-markdown';
export { importFile } from './core/import/import-file';
export { ontoSource } from './core/import/onto-source/onto-source';
export { checkWordFile } from './core/word-check/check-word-file';
export { reportMarkdown } from './core/word-check/report-markdown';
