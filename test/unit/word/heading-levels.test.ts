import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import { assignHeadingLevels } from '../../../src/core/word/heading-levels';
import { report } from './make-docx';

function levelsOf(body: string): [string, number, string][] {
  const { blocks } = parseReport(report(body));
  const levels = assignHeadingLevels(blocks);
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? [
          [block.passage.text, levels.levelOf(block), levels.roleOf(block)] as [
            string,
            number,
            string,
          ],
        ]
      : [],
  );
}

describe('assignHeadingLevels', () => {
  it('gives I. level 1 where there is no Phần', () => {
    assert.deepEqual(levelsOf('# I. A\n\n## 1. B\n\n### 1.1. C\n\n#### a) D'), [
      ['I. A', 1, 'roman'],
      ['1. B', 2, 'arabic'],
      ['1.1. C', 3, 'decimal'],
      ['a) D', 4, 'letter'],
    ]);
  });

  it('gives Phần level 1 and moves the others down', () => {
    assert.deepEqual(levelsOf('# Phần thứ nhất: A\n\n## I. B\n\n### 1. C'), [
      ['Phần thứ nhất: A', 1, 'part'],
      ['I. B', 2, 'roman'],
      ['1. C', 3, 'arabic'],
    ]);
  });

  it('goes by the kind of number, not by the count of #', () => {
    assert.deepEqual(
      levelsOf('## I. A\n\n#### 1. B\n\n# 2. C').map(([, level]) => level),
      [1, 2, 2],
    );
  });

  it('nests deeper decimals and puts letters below all of them', () => {
    assert.deepEqual(
      levelsOf('# 1. A\n\n## a) B\n\n## 1.1. C\n\n### 1.1.1. D').map(([, level]) => level),
      [1, 4, 2, 3],
    );
  });

  it('lets a heading without number look like its neighbours', () => {
    assert.deepEqual(levelsOf('# I. A\n\n## 1. B\n\n# KẾT LUẬN\n\n## Chung').slice(2), [
      ['KẾT LUẬN', 1, 'roman'],
      ['Chung', 2, 'arabic'],
    ]);
  });

  it('nests headings without any number by the count of #', () => {
    assert.deepEqual(
      levelsOf('# A\n\n## B\n\n### C').map(([, level]) => level),
      [1, 2, 3],
    );
  });
});
