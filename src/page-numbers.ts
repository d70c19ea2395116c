/**
 * What an export needs only for a report with a table of contents: the layout engine, which is larger than all the
 * rest. A bundle of its own, loaded when it is first asked for.
 */
export { contentsNumbers } from './core/pages/contents-numbers';
