import assert from 'node:assert/strict';
import { layoutValues } from '../../../src/core/layout/layout-values';
import { profileNames } from '../../../src/core/layout/profile-names';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { allowedLayoutValues } from '../../../src/core/settings/layout-overrides';
import { reportProfile } from '../../../src/core/settings/report-profile';
import { settingsFindings } from '../../../src/core/settings/settings-problems';
import type { SettingsFinding } from '../../../src/core/settings/settings-problems';
import { readUnitSettings } from '../../../src/core/settings/unit-settings';
import type { UnitSettings } from '../../../src/core/settings/unit-settings';

function settings(lines: string, profile = 'hd05', rest = ''): UnitSettings {
  const indented = lines.split('\n').map((line) => `    ${line}`);
  return readUnitSettings(`${rest}thể thức:\n  ${profile}:\n${indented.join('\n')}\n`);
}

function found(lines: string, profile?: string, rest?: string): SettingsFinding[] {
  return settingsFindings(settings(lines, profile, rest));
}

describe('thể thức in bao-cao.yaml', () => {
  it('sets values of a profile, with units, commas and keys without diacritics', () => {
    const own = settings(
      'cỡ chữ: 15\ngian dong: 20,5 pt\nlề trái: 30mm\ndấu sau số La Mã: I-\nchức vụ in đậm: co',
    );
    assert.deepEqual(
      [...(own.layout.get('hd05') ?? [])],
      [
        ['cỡ chữ', 15],
        ['giãn dòng', 20.5],
        ['lề trái', 30],
        ['dấu sau số La Mã', '-'],
        ['chức vụ in đậm', true],
      ],
    );
    const profile = reportProfile(parseReport('---\nmẫu: a\n---\n'), own);
    assert.equal(profile.looks.base.size, 15);
    assert.deepEqual(profile.looks.bodyText.line, { exactly: 20.5 });
    assert.deepEqual(profile.looks.roman.line, { atLeast: 20.5 });
    assert.equal(profile.looks.position.bold, true);
    assert.equal(profile.headings.separators.roman, '-');
    assert.equal(profile.page.bottom, profileNamed().page.bottom);
  });

  it('counts for the profile it names only', () => {
    const own = settings('cỡ chữ: 15', 'hd36');
    assert.equal(reportProfile(parseReport('---\nmẫu: a\n---\n'), own), profileNamed('hd05'));
    const old = parseReport('---\nmẫu: a\nthể thức: hd36\n---\n');
    assert.equal(reportProfile(old, own).looks.base.size, 15);
    assert.equal(reportProfile(old, own, 'hd05'), profileNamed('hd05'));
  });

  it('names what it cannot read, with the nearest word that it can', () => {
    const text =
      'thể thức:\n  hd5:\n    a: b\n  hd05:\n    co chu: 99\n    giãn: 18\n    lề trái: 3 cm\n    chức vụ in đậm: chắc\n    dấu sau số La Mã: "/"\n    cỡ chữ: 14\n    cỡ chữ: 15\n  hd36: không\n';
    const problems = readUnitSettings(text).problems.map(({ range, expected }) => [
      text.slice(range.start, range.end),
      expected[0],
    ]);
    assert.deepEqual(problems, [
      ['hd5', 'hd05'],
      ['99', '8–30 pt'],
      ['giãn', 'giãn dòng'],
      ['3 cm', '10–40 mm'],
      ['chắc', 'có'],
      ['"/"', 'I.'],
      ['cỡ chữ', undefined],
      ['không', undefined],
    ]);
  });

  it('finds nothing within the norm', () => {
    const lines =
      'cỡ chữ: 15\ngiãn dòng: 22\ncách đoạn: 12\nchức vụ in đậm: không\ncỡ chữ bảng: 12';
    assert.deepEqual(found(lines), []);
    assert.deepEqual(found('giãn dòng: 30', 'hd36'), []);
  });

  it('finds what leaves the norm, with the clause, where it is set', () => {
    const text = 'thể thức: {hd05: {cỡ chữ: 16, giãn dòng: 24, lề trái: 25, chức vụ in đậm: có}}\n';
    const findings = settingsFindings(readUnitSettings(text));
    assert.deepEqual(
      findings.map(({ rule, severity, range, message }) => [
        rule,
        severity,
        text.slice(range.start, range.end),
        /\(.*, (.*)\)/.exec(message)?.[1],
      ]),
      [
        ['layout-settings', 'warning', '16', 'mục 6.2.2'],
        ['layout-settings', 'warning', '24', 'mục 6.2.2'],
        ['layout-settings', 'warning', '25', 'phần IV'],
        ['layout-settings', 'warning', 'có', 'mục 7.2'],
      ],
    );
    assert.match(findings[1]?.message ?? '', /24 pt; quy định là 18–22 pt \(Hướng dẫn 05-HD/);
    assert.match(found('giãn dòng: 15', 'hd36')[0]?.message ?? '', /≥ 18 pt \(Hướng dẫn 36-HD/);
  });

  it('goes by the severity of the rule', () => {
    const off = found('cỡ chữ: 16', 'hd05', 'quy tắc: {layout-settings: off}\n');
    assert.deepEqual(off, []);
    const info = found('cỡ chữ: 16', 'hd05', 'quy tắc: {layout-settings: info}\n');
    assert.deepEqual(
      info.map(({ severity }) => severity),
      ['info'],
    );
  });

  it('takes every value the reference offers', () => {
    for (const value of layoutValues) {
      const allowed = allowedLayoutValues(value);
      const typed = value.kind === 'length' ? [value.least, value.most].map(String) : allowed;
      for (const own of typed) {
        const { problems } = settings(`${value.key}: ${own}`);
        assert.deepEqual(
          problems.filter(({ rule }) => !rule),
          [],
          `${value.key}: ${own}`,
        );
      }
    }
  });

  it('says what the norm says in every profile itself', () => {
    for (const name of profileNames) {
      const profile = profileNamed(name);
      for (const value of layoutValues) {
        if (value.kind !== 'length' || !value.norm) continue;
        const { least, most } = value.norm;
        // What a profile prints by itself is what the norm allows: putting it in changes nothing.
        const usual = Array.from({ length: 300 }, (_, tenth) => tenth / 5).filter(
          (length) => JSON.stringify(value.put(profile, length)) === JSON.stringify(profile),
        );
        assert.ok(
          usual.some((length) => length >= least && length <= most),
          `${name}: ${value.key}`,
        );
      }
    }
  });
});
