import type { Nodes, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMessageControl from 'remark-message-control';
import type { PluggableList, Plugin, Preset, Processor } from 'unified';
import { remarkReport } from '../report/markdown';
import { parseReport } from '../report/parse-report';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import type { Report } from '../report/model';
import { controlName, readControls } from './control-comments';
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
    const controls = readControls(report).effective.map(
      ({ comment, verb, ids }): [number, string] => [
        comment.range.start,
        `<!--${[controlName, verb, ...ids].join(' ')}-->`,
      ],
    );
    const shadow = shadowOf(tree, new Map(controls)) as Root;
    // The library passes over what stands behind the last node.
    shadow.children.push({ type: 'html', value: '', position: endOf(tree) });
    control(shadow, file);
  };
};

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
