/** What the reference docs read of `package.json`. */

export interface Manifest {
  readonly contributes?: Contributions;
}

export interface Contributions {
  readonly commands?: readonly Command[];
  readonly keybindings?: readonly Keybinding[];
  readonly menus?: Readonly<Record<string, readonly MenuItem[]>>;
  readonly configuration?: Configuration | readonly Configuration[];
  readonly colors?: readonly Color[];
}

export interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly enablement?: string;
}

export interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
}

export interface MenuItem {
  readonly command?: string;
  readonly when?: string;
}

export interface Color {
  readonly id: string;
  readonly description: string;
}

export interface Configuration {
  readonly title?: string;
  readonly order?: number;
  readonly properties: Readonly<Record<string, Setting>>;
}

export interface Setting {
  readonly order?: number;
  readonly type?: string | readonly string[];
  readonly items?: Readonly<Record<string, unknown>>;
  readonly uniqueItems?: boolean;
  readonly scope?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** Settings in the order of the manifest. */
export function settingsOf({ contributes }: Manifest): (readonly [string, Setting])[] {
  const found = contributes?.configuration ?? [];
  const groups = 'properties' in found ? [found] : found;
  return groups.flatMap(({ properties }) => Object.entries(properties));
}
