import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Menus {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly group?: string }[]>
    >;
  };
}

describe('menus', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Menus;
  const menus = Object.entries(contributes.menus).filter(([name]) => name !== 'commandPalette');

  it('give each command a place of its own', () => {
    for (const [name, items] of menus) {
      const places = items.map(({ group }) => group);
      assert.deepEqual(places, [...new Set(places)], name);
      const commands = items.map(({ command }) => command);
      assert.deepEqual(commands, [...new Set(commands)], name);
    }
  });

  it('name commands there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const [name, items] of menus) {
      const unknown = items.filter(({ command }) => !known.has(command));
      assert.deepEqual(unknown, [], name);
    }
  });
});
