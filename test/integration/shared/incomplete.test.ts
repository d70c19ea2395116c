import assert from 'node:assert/strict';
import { LateModule } from '../../../src/editor/late-module';
import { workspaceUri } from './reports';

describe('an incomplete installation', () => {
  it('is named in a sentence when a part of it is asked for', async () => {
    const part = new LateModule(workspaceUri('no-installation'), 'word-files.mjs');
    await assert.rejects(part.load(), /thiếu tệp dist\/word-files\.mjs .*Xin cài lại/);
  });
});
