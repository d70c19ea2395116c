import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { countInSlices, countPages } from '../../../src/core/pages/count-pages';
import { parseReport } from '../../../src/core/report/parse-report';

describe('the number of pages', () => {
  it('is the same when they are counted in slices, with halts between', () => {
    const body = 'Chi bộ đã sinh hoạt đều hằng tháng.\n\n'.repeat(80);
    const report = parseReport(`---\ntên loại: BÁO CÁO\n---\n\n${body}`);
    const slices = countInSlices(report, profileNamed(), new Map());
    let halts = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) halts++;
    const pages = countPages(report, profileNamed(), new Map());
    assert.ok(pages !== undefined && pages >= 3);
    assert.equal(step.value, pages);
    assert.ok(halts > 2);
  });
});
