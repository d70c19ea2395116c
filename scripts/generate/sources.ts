import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Lexicon } from '../../src/core/lexicon/lexicon';
import { readWordData } from '../../src/core/lexicon/word-data';
import { readTemplate } from '../../src/core/templates/read-template';
import type { Template } from '../../src/core/templates/model';
import type { Manifest } from './manifest';

/** The files that generated files are made from. */
export interface Sources {
  readonly manifest: Manifest;
  /** By name, in alphabetical order. */
  readonly templates: ReadonlyMap<string, Template>;
  /** A unit's settings to show as an example. */
  readonly unitSettings: string;
}

/** Reads them below the current folder, which is the package. */
export function readSources(): Sources {
  return {
    manifest: JSON.parse(readFileSync('package.json', 'utf8')) as Manifest,
    templates: new Map(filesOf('templates', '.md').map((file) => readTemplateFile(file))),
    unitSettings: readFileSync('samples/bao-cao.yaml', 'utf8'),
  };
}

/** The lexicon as it ships, read below the current folder. */
export function readLexicon(): Lexicon {
  return new Lexicon(readWordData(readFileSync('lexicon/words.json', 'utf8')));
}

/** Names of the files in a folder that end so, sorted; none when there is no such folder. */
export function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name)
    .sort();
}

function readTemplateFile(file: string): [string, Template] {
  const name = file.slice(0, -'.md'.length);
  return [name, readTemplate(name, readFileSync(`templates/${file}`, 'utf8'))];
}
