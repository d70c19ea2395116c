import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './reports';

describe('activation', () => {
  it('starts without an error', async function () {
    const started = performance.now();
    await extension().activate();
    if (this.test) this.test.title += `, in ${(performance.now() - started).toFixed(0)} ms`;
    assert.equal(extension().isActive, true);
  });

  it('registers every command the manifest promises', async () => {
    await extension().activate();
    const manifest = extension().packageJSON as {
      contributes?: { commands?: { command: string }[] };
    };
    const promised = (manifest.contributes?.commands ?? []).map((entry) => entry.command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(promised.length > 0, 'the manifest promises no command');
    assert.deepEqual(
      promised.filter((command) => !registered.has(command)),
      [],
    );
  });
});
