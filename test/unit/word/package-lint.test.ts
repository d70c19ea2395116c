import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseReport } from '../../../src/core/report/parse-report';
import { profileNamed } from '../../../src/core/layout/profiles';
import { exportWord } from '../../../src/core/word/export-word';
import { lintPackage } from '../../package-lint/package-lint';
import { readPackage } from '../../package-lint/read-package';
import { everything, pictures } from './everything';

interface Defect {
  readonly name: string;
  readonly part: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** The check that must see it. */
  readonly seenBy: string;
}

const document = 'word/document.xml';

const defects: readonly Defect[] = [
  {
    name: 'a cell without paragraph',
    part: document,
    from: /(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/,
    to: '$1$2',
    seenBy: 'emptyContainers',
  },
  {
    name: 'an undefined style',
    part: document,
    from: '"Heading1"',
    to: '"Heading8"',
    seenBy: 'undefinedStyles',
  },
  {
    name: 'a paragraph style on a run',
    part: document,
    from: '<w:rStyle w:val="Hyperlink"',
    to: '<w:rStyle w:val="Title"',
    seenBy: 'undefinedStyles',
  },
  {
    name: 'a style defined twice',
    part: 'word/styles.xml',
    from: 'w:styleId="BodyText"',
    to: 'w:styleId="Quote"',
    seenBy: 'repeatedStyles',
  },
  {
    name: 'a mark in a separator',
    part: 'word/footnotes.xml',
    from: '<w:separator/>',
    to: '<w:footnoteRef/><w:separator/>',
    seenBy: 'marksInSeparators',
  },
  {
    name: 'a grid that does not match',
    part: document,
    from: /<w:gridCol w:w="\d+"\/>/,
    to: '',
    seenBy: 'tableGrids',
  },
  {
    name: 'a table right before the end',
    part: document,
    from: /<w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr/,
    to: '<w:sectPr',
    seenBy: 'touchingTables',
  },
  {
    name: 'a bad date',
    part: 'docProps/core.xml',
    from: 'T00:00:00Z',
    to: '',
    seenBy: 'coreDates',
  },
  {
    name: 'a line rule the format does not have',
    part: 'word/styles.xml',
    from: 'w:lineRule="exact"',
    to: 'w:lineRule="exactly"',
    seenBy: 'lineRules',
  },
  {
    name: 'an id without relationship',
    part: document,
    from: 'r:id="rIdLink1"',
    to: 'r:id="rId99"',
    seenBy: 'relationships',
  },
  {
    name: 'a relationship to nothing',
    part: 'word/_rels/document.xml.rels',
    from: 'styles.xml',
    to: 'style.xml',
    seenBy: 'relationships',
  },
  {
    name: 'a part without type',
    part: '[Content_Types].xml',
    from: /<Default[^>]*Extension="png"\/>/,
    to: '',
    seenBy: 'relationships',
  },
  {
    name: 'two references to one note',
    part: document,
    from: '<w:footnoteReference w:id="2"/>',
    to: '<w:footnoteReference w:id="1"/>',
    seenBy: 'identifiers',
  },
  {
    name: 'a bookmark without end',
    part: document,
    from: /<w:bookmarkEnd[^>]*>/,
    to: '',
    seenBy: 'identifiers',
  },
  {
    name: 'a comment that is not there',
    part: document,
    from: '<w:commentReference w:id="0"/>',
    to: '<w:commentReference w:id="77"/>',
    seenBy: 'identifiers',
  },
  {
    name: 'a request to update fields',
    part: 'word/settings.xml',
    from: '<w:zoom',
    to: '<w:updateFields/><w:zoom',
    seenBy: 'promptToUpdate',
  },
  {
    name: 'direct formatting',
    part: document,
    from: '<w:pStyle w:val="Title"/>',
    to: '<w:pStyle w:val="Title"/><w:jc w:val="left"/>',
    seenBy: 'directFormatting',
  },
  {
    name: 'a header flag that is off',
    part: document,
    from: '<w:tblHeader/>',
    to: '<w:tblHeader w:val="off"/>',
    seenBy: 'headerFlags',
  },
];

describe('package lint', () => {
  let files: Record<string, Uint8Array>;
  before(async () => {
    const options = { form: 'draft', images: pictures } as const;
    files = unzipSync(await exportWord(parseReport(everything), profileNamed(), options));
  });

  function withPart(part: string, change: (xml: string) => string): Uint8Array {
    const xml = strFromU8(files[part] as Uint8Array);
    const changed = change(xml);
    assert.notEqual(changed, xml);
    return zipSync({ ...files, [part]: strToU8(changed) });
  }

  it('has nothing to say about a sound file', () => {
    assert.deepEqual(lintPackage(readPackage(zipSync(files))), []);
  });

  for (const { name, part, from, to, seenBy } of defects) {
    it(`sees ${name}`, () => {
      const problems = lintPackage(readPackage(withPart(part, (xml) => xml.replace(from, to))));
      assert.ok(
        problems.some((problem) => problem.startsWith(`${seenBy}:`)),
        problems.join('; '),
      );
    });
  }

  for (const [name, from, to] of [
    ['a tag that is not closed', '</w:body>', ''],
    ['tags that cross', '</w:t></w:r>', '</w:r></w:t>'],
    ['a bare ampersand', '-----', '&'],
    ['a character XML forbids', '-----', '\u000B'],
    ['an attribute twice', '<w:p>', '<w:p a="1" a="2">'],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => readPackage(withPart(document, (xml) => xml.replace(from, to))),
        /well-formed/,
      );
    });
  }
});
