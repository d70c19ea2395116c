import { Checker } from '../../src/core/checks/engine';
import { controlName } from '../../src/core/report/control-words';
import type { Finding, Rule, RuleExample } from '../../src/core/checks/model';
import { commandLineMessages } from '../../src/core/messages/command-line';
import { parseReport } from '../../src/core/report/parse-report';
import type { Template } from '../../src/core/templates/model';
import { excerpt } from './excerpt';
import { codeBlock, generatedFrom, page, plain, plainLine, table } from './markdown';
import { exampleText, hasMarks } from './rule-example';
import { readLexicon } from './sources';

const lexicon = readLexicon();

/**
 * `docs/reference/rules.md`: every rule with its examples. What a rule says of an example is what it really
 * says, for the examples are checked here. A rule's heading is its id, which is what `ruleUrl` points at.
 */
export function rulesPage(
  rules: readonly Rule[],
  templates: ReadonlyMap<string, Template>,
): string {
  const described = rules.map((rule) => ({
    rule,
    results: rule.examples.map((example) => ({
      example,
      findings: check(rule, example, templates),
    })),
  }));
  return page(
    generatedFrom('các quy tắc trong src/core/checks/rules'),
    '# Các quy tắc kiểm tra',
    'Mức của từng quy tắc đổi được, hoặc tắt hẳn, bằng khóa `quy tắc` trong [`bao-cao.yaml`](settings.md#bao-caoyaml). Muốn bỏ qua một chỗ, xin đặt ghi chú này ở dòng phía trên:',
    codeBlock(`<!-- ${controlName} ignore blank -- lý do, nếu muốn ghi -->`, 'html'),
    `\`ignore\` có tác dụng với đoạn kế tiếp; \`disable\` tắt quy tắc từ chỗ đó cho đến \`enable\`. Có thể ghi nhiều tên quy tắc, cách nhau bằng dấu cách; không ghi tên nào là tất cả quy tắc.`,
    `Tên riêng, tiếng nước ngoài bị báo nhầm thì ghi vào [từ điển](settings.md#từ-điển).`,
    table(
      ['Quy tắc', 'Phát hiện', 'Mức', 'Cách sửa có sẵn'],
      described.map(({ rule, results }) => [
        `[${rule.id}](#${rule.id})`,
        plain(rule.description.vi),
        severityOf(rule),
        fixesOf(results.flatMap(({ findings }) => findings)),
      ]),
    ),
    ...described.flatMap(({ rule, results }) => [
      `## ${rule.id}`,
      `${plainLine(rule.description.vi)}.`,
      `Mức mặc định: ${severityOf(rule)}.`,
      ...results.filter(({ example }) => hasMarks(example)).flatMap(found),
      silent(rule.examples),
    ]),
  );
}

function check(
  rule: Rule,
  example: RuleExample,
  templates: ReadonlyMap<string, Template>,
): Finding[] {
  const context = {
    language: 'vi',
    templates,
    dictionary: new Set<string>(),
    lexicon,
  } as const;
  const checker = new Checker({ rules: [rule], context, severities: new Map() });
  return checker
    .check(parseReport(exampleText(example)))
    .filter(({ severity }) => severity !== 'info');
}

function severityOf({ severity }: Rule): string {
  return commandLineMessages.vi.severity[severity];
}

function fixesOf(findings: readonly Finding[]): string {
  const fixes = findings.flatMap((finding) => finding.fixes);
  if (fixes.some(({ safe }) => safe)) return 'sửa tự động được';
  return fixes.length > 0 ? 'có gợi ý sửa' : '';
}

function found({
  example,
  findings,
}: {
  readonly example: RuleExample;
  readonly findings: readonly Finding[];
}): string[] {
  const { markdown, fixed } = example;
  const messages = [...new Set(findings.map(({ message }) => message))];
  const before = new Set(markdown.split('\n'));
  return [
    'Bị báo, tại chỗ nằm giữa « và »:',
    codeBlock(excerpt(markdown, (line) => /[«»]/.test(line))),
    messages.map((message) => `- ${plainLine(message)}\n`).join(''),
    ...(fixed === undefined
      ? []
      : ['Sau khi sửa:', codeBlock(excerpt(fixed, (line) => !before.has(line)))]),
  ];
}

/** Of a long example that is right, what sets it apart from those that are not. */
function silent(examples: readonly RuleExample[]): string {
  const right = examples.filter((example) => !hasMarks(example));
  if (right.length === 0) return '';
  const wrong = new Set(
    examples.filter(hasMarks).flatMap(({ markdown }) => markdown.replace(/[«»]/g, '').split('\n')),
  );
  return page(
    'Không bị báo:',
    ...right.map(({ markdown }) => codeBlock(excerpt(markdown, (line) => !wrong.has(line)))),
  );
}
