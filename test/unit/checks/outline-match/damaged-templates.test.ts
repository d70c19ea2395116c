import assert from 'node:assert/strict';
import { Checker } from '../../../../src/core/checks/engine';
import type { Finding, ReportRule, RuleFinding } from '../../../../src/core/checks/model';
import { headingText, readOutline } from '../../../../src/core/checks/outline/read-outline';
import type { OutlineSection } from '../../../../src/core/checks/outline/read-outline';
import { headingMark } from '../../../../src/core/checks/rules/heading-mark';
import { headingNumbering } from '../../../../src/core/checks/rules/heading-numbering';
import { missingSection } from '../../../../src/core/checks/rules/missing-section';
import { sectionOrder } from '../../../../src/core/checks/rules/section-order';
import { parseReport, ReportParser } from '../../../../src/core/report/parse-report';
import type { Template, TemplateSection } from '../../../../src/core/templates/model';
import { newReport } from '../../../../src/core/templates/new-report';
import { readTemplate } from '../../../../src/core/templates/read-template';
import { ourTemplates } from '../../templates/our-templates';
import { fix } from '../rules/run-rule';
import { pick, seeded } from './random';
import { plainContext } from '../plain-context';

const outlineRules = [missingSection, sectionOrder, headingMark];

/** Our templates with one line of text per section: headings are what counts here. */
const compactTemplates: ReadonlyMap<string, Template> = new Map(
  [...ourTemplates.values()].map(({ name, text }) => [name, readTemplate(name, compact(text))]),
);

function compact(text: string): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const sections = body.match(/^#.*(?:\n<!-- mục:.*)*$/gm) ?? [];
  return head + sections.map((section) => `\n${section}\n\nĐã làm được …… việc.\n`).join('');
}

/** A section of a new report beside that of the template it comes from. */
interface Pair {
  readonly section: OutlineSection;
  readonly template: TemplateSection;
  /** False when it, or a section it stands under, is optional. */
  readonly required: boolean;
}

function pairUp(
  sections: readonly OutlineSection[],
  templates: readonly TemplateSection[],
  required = true,
): Pair[] {
  return sections.flatMap((section, index) => {
    const template = templates[index];
    assert.ok(template);
    const pair = { section, template, required: required && !template.optional };
    return [pair, ...pairUp(section.children, template.children, pair.required)];
  });
}

function without(text: string, { range }: OutlineSection): string {
  return text.slice(0, range.start) + text.slice(range.end).trimStart();
}

const parser = new ReportParser();
const context = { ...plainContext, templates: compactTemplates };

/** What rules say of a text that is parsed, and matched with its template, once for all of them. */
function findings(text: string, rules: readonly ReportRule[]): Finding[] {
  return new Checker({ rules, context, severities: new Map() }).check(parser.parse(text));
}

function check(text: string, rules: readonly ReportRule[] = outlineRules): string[] {
  return findings(text, rules).map(({ rule, message }) => `${rule}: ${message}`);
}

function isSilent(text: string, about: string): void {
  assert.deepEqual(check(text, [...outlineRules, headingNumbering]), [], about);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The only finding of the outline rules, which must be of that one. */
function only(rule: ReportRule, text: string, about: string): RuleFinding {
  const found = findings(text, outlineRules);
  const finding = found.find(({ rule: id }) => id === rule.id);
  assert.ok(
    finding && found.length === 1,
    `${about}\n${found.map(({ message }) => message).join('\n')}`,
  );
  return finding;
}

for (const template of compactTemplates.values()) {
  describe(`damage to a report from ${template.name}`, () => {
    const text = newReport(template);
    const { sections } = readOutline(parseReport(text));
    const pairs = pairUp(sections, template.outline);

    it('none is found where there is none', () => {
      isSilent(text, 'new report');
      const whole = ourTemplates.get(template.name);
      assert.ok(whole);
      isSilent(whole.text, 'template');
      isSilent(newReport(whole), 'new report from the whole template');
    });

    it('a section left out is missing, it alone, and can be put back', () => {
      for (const { section, template: wanted } of pairs) {
        const damaged = without(text, section);
        const name = headingText(section);
        if (wanted.optional) {
          assert.deepEqual(check(damaged), [], name);
          continue;
        }
        const finding = only(missingSection, damaged, name);
        assert.ok(finding.message.includes(wanted.title.slice(0, 40)), finding.message);
        const mended = fix(damaged, finding);
        assert.equal(words(mended), words(text), name);
      }
    }).timeout(60_000);

    it('a heading left out is missing, and only it is put back', () => {
      for (const { section, template: wanted } of pairs) {
        const { start } = section.range;
        const damaged = text.slice(0, start) + text.slice(text.indexOf('\n', start)).trimStart();
        const name = headingText(section);
        if (wanted.optional) {
          assert.deepEqual(
            check(damaged, [missingSection, sectionOrder]).filter(
              (message) => !message.includes(wanted.title.slice(0, 20)),
            ),
            [],
            name,
          );
          continue;
        }
        const mended = fix(damaged, only(missingSection, damaged, name));
        isSilent(mended, name);
        if (wanted.children.length > 0)
          assert.equal(words(mended).length, words(text).length, name);
      }
    }).timeout(60_000);

    it('a heading without #, or with # glued to it, is found and mended', () => {
      for (const { section } of pairs) {
        const { start } = section.range;
        const rest = text.slice(start);
        for (const typed of [rest.replace(/^#+ /, ''), rest.replace(/^(#+) /, '$1')]) {
          const damaged = text.slice(0, start) + typed;
          const finding = only(headingMark, damaged, headingText(section));
          assert.equal(fix(damaged, finding), text);
          assert.deepEqual(check(damaged, [headingNumbering]), []);
        }
      }
    }).timeout(60_000);

    it('two sections that changed places are found and put right', () => {
      for (const { section, template: wanted } of pairs) {
        const siblings = section.parent?.children ?? sections;
        const next = siblings[siblings.indexOf(section) + 1];
        const free = pairs.find((pair) => pair.section === next)?.template;
        if (!next || !free || [wanted, free].some(mayStandAnywhere)) continue;
        const damaged =
          text.slice(0, section.range.start) +
          text.slice(next.range.start, next.range.end) +
          text.slice(section.range.end, next.range.start) +
          text.slice(section.range.start, section.range.end) +
          text.slice(next.range.end);
        const mended = fix(damaged, only(sectionOrder, damaged, headingText(section)));
        assert.equal(words(mended), words(text));
      }
    }).timeout(60_000);

    it('a number that is wrong is found, and renumbering changes nothing else', () => {
      const random = seeded(7);
      for (const { section } of pairs) {
        const { number } = section.heading;
        const siblings = section.parent?.children ?? sections;
        if (!number || number.kind === 'part' || siblings.length < 3) continue;
        const other = pick(
          siblings.filter((sibling) => sibling !== section),
          random,
        );
        const start = section.range.start + text.slice(section.range.start).indexOf(number.text);
        const figure = other.heading.number?.text ?? '';
        const damaged = text.slice(0, start) + figure + text.slice(start + number.text.length);
        const found = findings(damaged, [headingNumbering]);
        assert.ok(found.length > 0, `${headingText(section)} as ${figure}`);
        assert.deepEqual(check(damaged), [], headingText(section));
        let mended = damaged;
        for (let step = 0; step < 5; step++) {
          const [finding] = findings(mended, [headingNumbering]);
          if (!finding) break;
          mended = fix(mended, finding);
        }
        assert.equal(mended, text);
      }
    }).timeout(60_000);

    it('several sections left out at random are all found and all put back', () => {
      const random = seeded(template.name.length);
      for (let round = 0; round < 12; round++) {
        const chosen = disjoint(pairs.filter(isRequired), random);
        const damaged = [...chosen]
          .sort((a, b) => b.section.range.start - a.section.range.start)
          .reduce((rest, { section }) => without(rest, section), text);
        const about = chosen.map(({ section }) => headingText(section)).join('\n');
        const found = findings(damaged, [missingSection]);
        assert.equal(found.length, chosen.length, about);
        isSilent(putBack(damaged), about);
      }
    }).timeout(60_000);
  });
}

/** The order of labels and of optional sections is free. */
function mayStandAnywhere({ optional, labelSuffices }: TemplateSection): boolean {
  return optional || labelSuffices;
}

function isRequired({ required }: Pair): boolean {
  return required;
}

/** Up to four sections none of which stands in another, nor is all that another has. */
function disjoint(pairs: readonly Pair[], random: () => number): Pair[] {
  const chosen: Pair[] = [];
  for (let tries = 0; tries < 12 && chosen.length < 4; tries++) {
    const pair = pick(pairs, random);
    const clashes = chosen.some(
      ({ section: { range } }) =>
        range.start < pair.section.range.end && pair.section.range.start < range.end,
    );
    if (!clashes) chosen.push(pair);
  }
  return chosen;
}

/** Applies the fix of one missing section after the other. */
function putBack(damaged: string): string {
  let text = damaged;
  for (let step = 0; step < 8; step++) {
    const [finding] = findings(text, [missingSection]);
    if (!finding) break;
    text = fix(text, finding);
  }
  return text;
}
