import type { CheckContext } from '../core/checks/model';
import type { Lexicon } from '../core/lexicon/lexicon';
import type { Language } from '../core/messages/catalogue';
import { noSettings, readUnitSettings, unitSettingsFile } from '../core/settings/unit-settings';
import type { UnitSettings } from '../core/settings/unit-settings';
import type { Template } from '../core/templates/model';
import { TemplateTexts } from '../core/templates/template-texts';
import type { Files } from './files';

/** What a unit has set up for its reports: settings and templates. */
export interface Unit {
  readonly settings: UnitSettings;
  /** Where `bao-cao.yaml` was found. */
  readonly settingsLocation?: string;
  /** Text of `bao-cao.yaml`, for the places of its problems. */
  readonly settingsText: string;
  /** By name: ours, and the unit's own, which replace ours of the same name. */
  readonly templates: ReadonlyMap<string, Template>;
}

export interface UnitPlace {
  /** Folder of the report. */
  readonly folder: string;
  /** The last folder to look in on the way up: the workspace folder, or the one with `.git`. */
  readonly root: string;
  /** Folder of the templates that come with the product. */
  readonly ownTemplates: string;
}

/**
 * What rules may ask of a unit.
 *
 * @param lexicon without one words are not checked
 */
export function checkContext(
  { settings, templates }: Unit,
  lexicon: Lexicon | undefined,
  language: Language,
): CheckContext {
  const { dictionary, toneStyle } = settings;
  return {
    language,
    templates,
    dictionary,
    ...(lexicon && { lexicon }),
    ...(toneStyle && { toneStyle }),
  };
}

/** Finds `bao-cao.yaml` from the report's folder upwards, and the templates it may use. */
export async function loadUnit(files: Files, place: UnitPlace): Promise<Unit> {
  const found = await findSettings(files, place);
  const settings = found ? readUnitSettings(found.text) : noSettings;
  const folder = found ? (files.parent(found.location) ?? place.folder) : place.root;
  const own = await readTemplates(files, place.ownTemplates);
  const theirs = await readTemplates(files, files.join(folder, settings.templateFolder));
  return {
    settings,
    ...(found && { settingsLocation: found.location }),
    settingsText: found?.text ?? '',
    templates: new TemplateTexts(new Map([...own, ...theirs])),
  };
}

async function findSettings(
  files: Files,
  { folder, root }: UnitPlace,
): Promise<{ location: string; text: string } | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = files.parent(at)) {
    const location = files.join(at, unitSettingsFile);
    const text = await files.read(location);
    if (text !== undefined) return { location, text };
    if (at === root) return undefined;
  }
  return undefined;
}

async function readTemplates(files: Files, folder: string): Promise<[string, string][]> {
  const names = (await files.list(folder)).filter((name) => name.endsWith('.md'));
  const templates = await Promise.all(
    names.map(async (file): Promise<[string, string][]> => {
      const text = await files.read(files.join(folder, file));
      const name = file.slice(0, -'.md'.length).normalize('NFC');
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return templates.flat();
}
