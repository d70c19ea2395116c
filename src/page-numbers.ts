/**
 * What the editor needs the layout engine for without showing pages: the numbers of a table of contents, and how
 * many pages a report has. The engine is larger than all the rest, so it is a bundle of its own, loaded when it is
 * first asked for.
 */
export { contentsNumbers } from './core/pages/contents-numbers';
export { countInSlices } from './core/pages/count-pages';
