import assert from 'node:assert/strict';
import { UntitledHomes } from '../../../src/editor/untitled-homes';
import { memory } from './memory';

const folders = ['file:///xa', 'file:///huyen', 'file:///tinh'];

describe('the folder of a report without a file', () => {
  it('is that of what was in front when the report was made', () => {
    const homes = new UntitledHomes(memory());
    homes.cameToFront('file:///huyen');
    assert.equal(homes.of('untitled:1', folders), 'file:///huyen');
    homes.cameToFront('file:///tinh');
    assert.equal(homes.of('untitled:1', folders), 'file:///huyen');
    assert.equal(homes.of('untitled:2', folders), 'file:///tinh');
    assert.equal(homes.isGuess('untitled:2'), false);
  });

  it('is guessed to be the first one where nothing was in front, and stays that', () => {
    const homes = new UntitledHomes(memory());
    assert.equal(homes.forNew(folders), undefined);
    assert.equal(homes.of('untitled:1', folders), 'file:///xa');
    assert.equal(homes.isGuess('untitled:1'), true);
    homes.cameToFront('file:///tinh');
    assert.equal(homes.of('untitled:1', folders), 'file:///xa');
    homes.put('untitled:1', 'file:///tinh');
    assert.equal(homes.of('untitled:1', folders), 'file:///tinh');
    assert.equal(homes.isGuess('untitled:1'), false);
  });

  it('needs no evidence where there is one folder, or none', () => {
    const homes = new UntitledHomes(memory());
    assert.equal(homes.forNew(['file:///xa']), 'file:///xa');
    assert.equal(homes.of('untitled:1', ['file:///xa']), 'file:///xa');
    assert.equal(homes.isGuess('untitled:1'), false);
    assert.equal(homes.of('untitled:1', []), undefined);
  });

  it('is the same after the window was reloaded, until the report is closed', () => {
    const state = memory();
    const before = new UntitledHomes(state);
    before.cameToFront('file:///tinh');
    before.of('untitled:1', folders);
    const after = new UntitledHomes(state);
    assert.equal(after.of('untitled:1', folders), 'file:///tinh');
    after.closed('untitled:1');
    assert.equal(new UntitledHomes(state).of('untitled:1', folders), 'file:///xa');
  });

  it('is chosen anew when that folder left the workspace', () => {
    const homes = new UntitledHomes(memory());
    homes.cameToFront('file:///tinh');
    homes.of('untitled:1', folders);
    assert.equal(homes.of('untitled:1', folders.slice(0, 2)), 'file:///xa');
  });
});
