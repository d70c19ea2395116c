import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const text = readFileSync('docs/architecture.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** Names in bold at the start of the paragraphs on dependencies. */
function explained(): string[] {
  const paragraphs = text.slice(text.indexOf('\n## Dependencies\n')).matchAll(/^\*\*(.+?)\.\*\*/gm);
  return [...paragraphs].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  );
}

describe('docs/architecture.md', () => {
  it('says of every package why it was chosen, and of no other', () => {
    const packages = Object.keys(manifest.devDependencies).map((name) =>
      name.startsWith('@types/') ? '@types/*' : name,
    );
    assert.deepEqual(explained().sort(), [...new Set(packages)].sort());
  });
});
