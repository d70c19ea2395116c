import nodeAssert from 'node:assert/strict';
import webAssert from '../../../integration/web/assert';

/** The stand-in must agree with Node's own on every one of these. */
const cases: [string, (assert: typeof webAssert) => void, passes: boolean][] = [
  ['ok of a text', (assert) => assert.ok('a'), true],
  ['ok of zero', (assert) => assert.ok(0), false],
  ['equal numbers', (assert) => assert.equal(1, 1), true],
  ['equal of a number and a text', (assert) => assert.equal(1, '1'), false],
  ['equal of NaN', (assert) => assert.equal(NaN, NaN), true],
  ['notEqual', (assert) => assert.notEqual(1, 1), false],
  [
    'nested objects',
    (assert) => assert.deepEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }),
    true,
  ],
  ['another value inside', (assert) => assert.deepEqual({ a: [1] }, { a: [2] }), false],
  ['a missing key', (assert) => assert.deepEqual({ a: 1, b: undefined }, { a: 1 }), false],
  ['an array and an object', (assert) => assert.deepEqual([1], { 0: 1 }), false],
  ['sets', (assert) => assert.deepEqual(new Set([1]), new Set([2])), false],
  ['maps', (assert) => assert.deepEqual(new Map([[1, 2]]), new Map([[1, 2]])), true],
  ['dates', (assert) => assert.deepEqual(new Date(1), new Date(2)), false],
  ['bytes', (assert) => assert.deepEqual(Uint8Array.of(1), Uint8Array.of(2)), false],
  ['match', (assert) => assert.match('báo cáo', /cáo$/), true],
  ['match of another text', (assert) => assert.match('báo', /cáo$/), false],
  ['doesNotMatch', (assert) => assert.doesNotMatch('báo cáo', /cáo$/), false],
  ['fail', (assert) => assert.fail('no'), false],
];

describe('assert for the web host', () => {
  for (const [name, check, passes] of cases) {
    it(`agrees with Node on ${name}`, () => {
      const run = (assert: typeof webAssert) => (): void => check(assert);
      for (const assert of [webAssert, nodeAssert as unknown as typeof webAssert]) {
        if (passes) run(assert)();
        else nodeAssert.throws(run(assert), { name: 'AssertionError' });
      }
    });
  }

  it('sees a rejection and the lack of one', async () => {
    await webAssert.rejects(Promise.reject(new Error('locked')), /locked/);
    await nodeAssert.rejects(webAssert.rejects(Promise.resolve()), /expected a rejection/);
    await nodeAssert.rejects(webAssert.rejects(() => Promise.reject(new Error('x')), /locked/));
  });
});
