import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { allOf, childOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { annexed } from './annexed';
import type { Clause } from './clauses';
import { makeDocx } from './make-docx';

function measures(section: XmlNode, name: string, attributes: readonly string[]): unknown[] {
  const node = childOf(section, name);
  return attributes.map((attribute) => node?.attributes.get(`w:${attribute}`));
}

/** What the norm says of annexes, seen in a report that has some. */
export const annexClause: Clause = {
  clause: 'IV',
  rule: 'annexes are numbered on their own, from 1; wide tables may lie on their side',
  values: ['annex.firstPage'],
  check: async (_, name) => {
    const { body } = await makeDocx(annexed, { profile: profileNamed(name) });
    const sections = allOf(body, 'w:sectPr');
    assert.deepEqual(
      sections.flatMap((one) => measures(one, 'w:pgNumType', ['start'])),
      [undefined, '1', undefined, '1'],
    );
    assert.deepEqual(
      sections.map((one) => measures(one, 'w:pgSz', ['w', 'h', 'orient']).join(' ')),
      [0, 1, 2, 3].map((index) => (index === 2 ? '16838 11906 landscape' : '11906 16838 portrait')),
    );
    for (const one of sections) {
      const margins = measures(one, 'w:pgMar', ['top', 'bottom', 'left', 'right']);
      assert.deepEqual(margins, ['1134', '1134', '1701', '851']);
    }
  },
};
