import assert from 'node:assert/strict';
import { profileNamed } from '../../src/core/layout/profiles';
import { parseReport } from '../../src/core/report/parse-report';
import { exportWord } from '../../src/core/word/export-word';
import { expectSoundPackage } from '../package-lint/package-lint';
import { validateAll, validatorMissing } from '../package-lint/validate';
import { expectSameWords } from '../unit/word/words';
import {
  bisect,
  intoReports,
  joinExamples,
  oddExamples,
  ownExamples,
  sectionTitle,
  specExamples,
  withPlainMarks,
} from './examples';
import type { Example } from './examples';

const forms = ['draft', 'final'] as const;
const groups = [
  ...intoReports(specExamples, 7).map((examples, index) => ({
    title: `the CommonMark specification, part ${index + 1}`,
    examples,
  })),
  ...intoReports(ownExamples, 2).map((examples, index) => ({
    title: ['tables', 'footnotes'][index] as string,
    examples,
  })),
  { title: 'odd tables and notes', examples: oddExamples },
];

describe('examples joined into reports', () => {
  before(() => {
    assert.ok(specExamples.length > 600);
    assert.equal(ownExamples.length, 40);
    assert.ok(groups.length <= 10);
    assert.equal(
      groups.flatMap(({ examples }) => examples).length,
      specExamples.length + ownExamples.length + oddExamples.length,
    );
  });

  for (const { title, examples } of groups) {
    for (const form of forms) {
      it(`makes a sound ${form} document with every word of ${title}`, async function () {
        this.timeout(120_000);
        assert.deepEqual(await bisect(examples, (some) => faults(some, form)), []);
      });
    }
  }

  it('keeps each example in its own section', () => {
    for (const { examples } of groups) {
      const titles = parseReport(joinExamples(examples)).passages.filter(
        ({ kind, text }) => kind === 'heading' && text.endsWith(`. ${sectionTitle}`),
      );
      assert.deepEqual(
        titles.map(({ text }) => parseInt(text)),
        examples.map((_, index) => index + 1),
      );
    }
  });

  it('passes the Open XML validator', async function () {
    const missing = validatorMissing();
    if (missing) {
      console.warn(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(300_000);
    for (const { examples } of groups) {
      for (const form of forms) {
        const check = async (some: readonly Example[]): Promise<string | undefined> => {
          const [errors = []] = await validateAll([await wordFile(joinExamples(some), form)]);
          const [first] = errors;
          return first && `${first.path}: ${first.description}`;
        };
        assert.deepEqual(await bisect(examples, check), []);
      }
    }
  });
});

/** What is wrong with the package or the words of a report of these examples. */
async function faults(
  examples: readonly Example[],
  form: (typeof forms)[number],
): Promise<string | undefined> {
  const markdown = joinExamples(examples);
  try {
    const bytes = await wordFile(markdown, form);
    expectSoundPackage(bytes);
    expectSameWords(withPlainMarks(markdown), bytes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wordFile(markdown: string, form: (typeof forms)[number]): Promise<Uint8Array> {
  return exportWord(parseReport(markdown), profileNamed(), { form });
}
