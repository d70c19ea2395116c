import assert from 'node:assert/strict';

describe('web host', () => {
  it('is a web worker without anything of Node', () => {
    assert.equal(typeof process, 'undefined');
    assert.equal('importScripts' in globalThis, true);
  });
});
