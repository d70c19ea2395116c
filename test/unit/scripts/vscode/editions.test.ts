import assert from 'node:assert/strict';
import { engines, devDependencies } from '../../../../package.json';
import { EDITIONS, edition } from '../../../../scripts/vscode/editions';

describe('the VS Code that tests run in', () => {
  it('is in its oldest edition the version the manifest promises, as are the types', () => {
    const oldest = EDITIONS.oldest.codeServer.replace(/^4/, '1');
    assert.equal(engines.vscode, `^${oldest}`);
    assert.equal(devDependencies['@types/vscode'], oldest);
  });

  it('is the newest unless another is named', () => {
    assert.equal(edition({}), EDITIONS.newest);
    assert.equal(edition({ TEST_EDITOR: 'oldest' }), EDITIONS.oldest);
    assert.throws(() => edition({ TEST_EDITOR: 'old' }), /newest, oldest/);
  });
});
