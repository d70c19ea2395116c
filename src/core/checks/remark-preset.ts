import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMessageControl from 'remark-message-control';
import type { PluggableList, Plugin, Preset, Processor } from 'unified';
import { remarkReport } from '../report/markdown';
import { parseReport } from '../report/parse-report';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import type { Report } from '../report/model';
import { LineIndex } from '../report/line-index';
import type { Range } from '../report/range';
import { controlName } from '../report/control-words';
import { readControls } from './control-comments';
import type { EffectiveControl } from './control-comments';
import { reportKey, toLintRule } from './lint-rule';
import type { CheckContext } from './model';
import { rules } from './rules';

/**
 * Our syntax, Report and rules as a remark preset, for `remark-cli` and other unified tools. What it reports
 * is what `Checker` reports, with the severities of the rules.
 *
 * @param defaults values of fields the front matter does not give
 */
export function remarkPreset(context: CheckContext, defaults?: FieldValues): Preset {
  const plugins: PluggableList = [
    remarkFrontmatter,
    remarkReport,
    writeReport,
    [attachReport, defaults],
    ...rules.map((rule) => toLintRule(rule, context)),
    controlMessages,
  ];
  return { plugins };
}

/** For tools that write the tree back; we ourselves only read, so that the writer need not ship. */
function writeReport(this: Processor): undefined {
  const data = this.data() as { toMarkdownExtensions?: object[] };
  (data.toMarkdownExtensions ??= []).push(gfmFootnoteToMarkdown(), gfmTableToMarkdown());
}

const attachReport: Plugin<[FieldValues | undefined], Root> = (defaults) => (_tree, file) => {
  file.data[reportKey] = parseReport(String(file), defaults);
};

/**
 * Lets `remark-message-control` do its work on a shadow of the tree: there every comment that changes
 * something names its rules one by one, without reason and without words that would make that library throw
 * (the rule `control-comment` has spoken of those). The user's own tree stays as it is.
 */
const controlMessages: Plugin<[], Root> = () => {
  const control = remarkMessageControl({ name: controlName });
  return (tree, file) => {
    const report = file.data[reportKey] as Report;
    const { effective } = readControls(report);
    const controls = effective.map((control): [number, string] => [
      control.comment.range.start,
      toShadowText(control),
    ]);
    const shadow = shadowOf(tree, new Map(controls)) as Root;
    shadow.children.unshift(...frontMatterShadows(effective, report));
    // The library passes over what stands behind the last node.
    shadow.children.push({ type: 'html', value: '', position: endOf(tree) });
    control(shadow, file);
  };
};

type UnistPoint = NonNullable<Root['position']>['start'];

/** Comments of the front matter are no nodes of the tree: each as one, before one for what follows it. */
function frontMatterShadows(effective: readonly EffectiveControl[], report: Report): RootContent[] {
  const comments = new Set(report.frontMatter.comments);
  const lines = new LineIndex(report.text);
  const node = ({ start, end }: Range, value: string): RootContent => {
    const [from, to] = [start, end].map((offset) => {
      const { line, column } = lines.position(offset);
      return { line: line + 1, column: column + 1, offset };
    }) as [UnistPoint, UnistPoint];
    return { type: 'html', value, position: { start: from, end: to } };
  };
  return effective
    .filter(({ comment }) => comments.has(comment))
    .flatMap((control) => [
      node(control.comment.range, toShadowText(control)),
      ...(control.comment.next ? [node(control.comment.next, '')] : []),
    ]);
}

function toShadowText({ verb, ids }: EffectiveControl): string {
  return `<!--${[controlName, verb, ...ids].join(' ')}-->`;
}

function shadowOf(node: Nodes, controls: ReadonlyMap<number, string>): Nodes {
  const { type, position } = node;
  const value = type === 'html' ? (controls.get(position?.start.offset ?? -1) ?? '') : '';
  const children =
    'children' in node ? { children: node.children.map((child) => shadowOf(child, controls)) } : {};
  return { type, position, value, ...children } as unknown as Nodes;
}

function endOf({ position }: Root): NonNullable<Root['position']> {
  const end = position?.end ?? { line: 1, column: 1, offset: 0 };
  return { start: end, end };
}
