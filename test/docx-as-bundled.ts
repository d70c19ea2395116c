import { basename } from 'node:path';
import { addHook } from 'pirates';
import { quicken } from '../scripts/quicker-docx';

/** Tests load docx as the bundles have it: what ships is what is tested, and pages take half the time. */
addHook((source, file) => quicken(basename(file, '.cjs'), source), {
  exts: ['.cjs'],
  ignoreNodeModules: false,
  matcher: (file) => /[\\/]docx[\\/]dist[\\/](?:index|layout)\.cjs$/.test(file),
});
