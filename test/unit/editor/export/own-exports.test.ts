import assert from 'node:assert/strict';
import { OwnExports } from '../../../../src/editor/export/own-exports';
import { memory } from '../memory';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('our own exports', () => {
  it('are told from files that were changed since, or that we never wrote', async () => {
    const ours = new OwnExports(memory());
    await ours.remember('file:///a.docx', bytes(1, 2, 3));
    assert.equal(ours.isOwn('file:///a.docx', bytes(1, 2, 3)), true);
    assert.equal(ours.isOwn('file:///a.docx', bytes(1, 2, 4)), false);
    assert.equal(ours.isOwn('file:///a.docx', bytes(3, 2, 1)), false);
    assert.equal(ours.isOwn('file:///a.docx', bytes(1, 2, 3, 0)), false);
    assert.equal(ours.isOwn('file:///b.docx', bytes(1, 2, 3)), false);
  });

  it('are the last ones of each place', async () => {
    const ours = new OwnExports(memory());
    await ours.remember('file:///a.docx', bytes(1));
    await ours.remember('file:///a.docx', bytes(2));
    assert.equal(ours.isOwn('file:///a.docx', bytes(1)), false);
    assert.equal(ours.isOwn('file:///a.docx', bytes(2)), true);
  });

  it('do not pile up for ever', async () => {
    const state = memory();
    const ours = new OwnExports(state);
    for (let index = 0; index < 250; index++) await ours.remember(`file:///${index}`, bytes(1));
    assert.equal(state.get<unknown[]>('exports')?.length, 200);
    assert.equal(ours.isOwn('file:///0', bytes(1)), false);
    assert.equal(ours.isOwn('file:///249', bytes(1)), true);
  });
});
