import assert from 'node:assert/strict';
import { layoutDocument } from 'docx/layout';
import type { BlockLayout, DocumentLayout, PageLayout } from 'docx/layout';
import { profileNamed } from '../../src/core/layout/profiles';
import { buildDocument } from '../../src/core/word/build-document';
import { exportWord } from '../../src/core/word/export-word';
import { convert, libreOfficeMissing, libreOfficeVersion, pagesOf } from './libre-office';
import { ourReports } from './our-reports';
import { closingEnd, closingStart, lengths, signatureCases } from './signature-cases';
import type { SignatureCase } from './signature-cases';

const form = 'final';

describe('pages', () => {
  const layouts = new Map<string, DocumentLayout>();
  before(() => {
    for (const { name, report, profile } of ourReports) {
      layouts.set(name, layoutDocument(buildDocument(report, profile, { form }).document));
    }
  });

  for (const { name } of ourReports) {
    it(`are laid out to the end: ${name}`, () => {
      assert.equal(layouts.get(name)?.stoppedAt, undefined);
    });
  }

  it('are as many as LibreOffice makes of each template and sample', async function () {
    skipWithout(this, libreOfficeMissing());
    const files = new Map<string, Uint8Array>();
    for (const { name, report, profile } of ourReports) {
      files.set(name, await exportWord(report, profile, { form }));
    }
    const printed = await convert(files, 'pdf');
    const breaksEarly = breaksLinesEarly(await libreOfficeVersion());
    for (const [name, { pages }] of layouts) {
      const count = pages.length;
      const { length } = await pagesOf(printed.get(name)!);
      if (breaksEarly && length - count === 1)
        console.warn(`      ${name}: ${length} for ${count}`);
      else assert.equal(length, count, name);
    }
  });
});

describe('the signature', () => {
  const profile = profileNamed();
  const layouts = new Map<SignatureCase, readonly PageLayout[]>();

  for (const one of signatureCases) {
    it(`is whole and has two lines of text with it: ${one.name}`, () => {
      const pages = pagesInLayout(one);
      const closing = lastTable(pages.at(-1) as PageLayout);
      const holding = pages.filter(({ body }) =>
        body.some(({ type, index }) => type === 'table' && index === closing.index),
      );
      assert.equal(holding.length, 1, 'split over pages');
      assert.ok(textLinesBefore(closing, pages.at(-1) as PageLayout) >= 2, 'alone on its page');
    });
  }

  it('was pushed over the end of a page by each kind of text', function () {
    this.timeout(60_000);
    for (let from = 0; from < signatureCases.length; from += lengths) {
      const some = signatureCases.slice(from, from + lengths).map(pagesInLayout);
      assert.deepEqual([...new Set(some.map(({ length }) => length))], [1, 2]);
    }
  });

  it('is whole and has two lines of text with it in LibreOffice, too', async function () {
    skipWithout(this, libreOfficeMissing());
    const files = new Map<string, Uint8Array>();
    for (const { name, report } of signatureCases) {
      files.set(name.replace(/\W+/g, '-'), await exportWord(report, profile, { form }));
    }
    const faults: string[] = [];
    for (const [name, pdf] of await convert(files, 'pdf')) {
      const lines = ((await pagesOf(pdf)).at(-1) as string).split('\n').map((line) => line.trim());
      const text = lines.filter((line) => line !== '' && !/^\d+$/.test(line));
      const before = text.findIndex((line) => line.startsWith(closingStart));
      if (before < 2) faults.push(`${name}: ${before} lines before it on its page`);
      if (!text.some((line) => line.endsWith(closingEnd))) faults.push(`${name}: split`);
    }
    assert.deepEqual(faults, []);
  });

  function pagesInLayout(one: SignatureCase): readonly PageLayout[] {
    const known = layouts.get(one);
    if (known) return known;
    const { document } = buildDocument(one.report, profile, { form });
    const { pages, stoppedAt } = layoutDocument(document);
    assert.equal(stoppedAt, undefined);
    layouts.set(one, pages);
    return pages;
  }
});

/** LibreOffice before 24.2 breaks justified lines earlier than Word and later releases. */
function breaksLinesEarly(version: string): boolean {
  return Number(/\d+/.exec(version)?.[0]) < 24;
}

function skipWithout(test: Mocha.Context, missing: string | undefined): void {
  test.timeout(300_000);
  if (!missing) return;
  console.warn(`      skipped: ${missing}`);
  test.skip();
}

function lastTable({ body }: PageLayout): BlockLayout {
  const table = body.findLast(({ type }) => type === 'table');
  assert.ok(table);
  return table;
}

/** Lines that hold text, and rows of tables without the first, that stand before a block on its page. */
function textLinesBefore(closing: BlockLayout, { body }: PageLayout): number {
  return body
    .filter(({ index }) => index < closing.index)
    .reduce((total, block) => {
      const lines =
        block.type === 'table'
          ? block.rows.filter(({ index }) => index > 0).length
          : block.lines.filter(({ text }) => text.trim() !== '').length;
      return total + lines;
    }, 0);
}
