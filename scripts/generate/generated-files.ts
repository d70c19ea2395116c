import { rules } from '../../src/core/checks/rules';
import { snippetFile } from '../../src/core/templates/snippet-file';
import { annexesPage } from './annexes-page';
import { commandLinePage } from './command-line-page';
import { commandsPage } from './commands-page';
import { frontMatterPage } from './front-matter-page';
import { inHouseStyle } from './house-style';
import { withConfiguration } from './manifest-file';
import { rulesPage } from './rules-page';
import { settingsPage } from './settings-page';
import { snippetsPage } from './snippets-page';
import type { Sources } from './sources';
import { templatesPage } from './templates-page';
import { unitSettingsSchema } from './unit-settings-schema';
import { wordCheckPage } from './word-check-page';

/** A file of the repository that is made from others. */
export interface GeneratedFile {
  /** From the package's folder. */
  readonly path: string;
  readonly text: string;
}

/** Folders that hold generated files only, with the ending of these: another file there is left over. */
export const generatedFolders = [
  { folder: 'docs/reference', ending: '.md' },
  { folder: 'snippets', ending: '.code-snippets' },
  { folder: 'schemas', ending: '.json' },
] as const;

/** All generated files (of `package.json` the settings), as they should be; the same sources always give the same texts. */
export async function generatedFiles(sources: Sources): Promise<GeneratedFile[]> {
  const { templates, unitSettings } = sources;
  const manifest = withConfiguration(sources.manifest, rules);
  const snippets = {
    path: 'snippets/bao-cao.code-snippets',
    text: snippetFile(templates.values()),
  };
  const pages: readonly GeneratedFile[] = [
    { path: 'package.json', text: JSON.stringify(manifest, null, 2) },
    { path: 'docs/reference/rules.md', text: rulesPage(rules, templates) },
    { path: 'docs/reference/commands.md', text: commandsPage(manifest) },
    { path: 'docs/reference/settings.md', text: settingsPage(manifest, unitSettings) },
    { path: 'docs/reference/front-matter.md', text: frontMatterPage() },
    { path: 'docs/reference/annexes.md', text: annexesPage() },
    { path: 'docs/reference/snippets.md', text: snippetsPage(templates, snippets.text) },
    { path: 'docs/reference/templates.md', text: templatesPage(templates) },
    { path: 'docs/reference/command-line.md', text: commandLinePage(rules, templates) },
    { path: 'docs/reference/word-check.md', text: wordCheckPage() },
    { path: 'schemas/bao-cao.schema.json', text: unitSettingsSchema(rules) },
  ];
  const formatted = pages.map(async ({ path, text }) => ({
    path,
    text: await inHouseStyle(path, text),
  }));
  return [snippets, ...(await Promise.all(formatted))];
}
