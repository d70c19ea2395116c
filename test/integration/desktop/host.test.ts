import assert from 'node:assert/strict';

describe('desktop host', () => {
  it('is a Node process', () => {
    assert.equal(typeof process, 'object');
    assert.equal(typeof process.versions.node, 'string');
  });
});
