import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMessageControl from 'remark-message-control';
import type { PluggableList, Plugin, Preset } from 'unified';
import { remarkReport } from '../report/markdown';
import { parseReport } from '../report/parse-report';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import { controlName, controlVerbs, withoutReason } from './control-comments';
import { reportKey, toLintRule } from './lint-rule';
import { ruleIds } from './model';
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
    [attachReport, defaults],
    ...rules.map((rule) => toLintRule(rule, context)),
    plainControls,
    [remarkMessageControl, { name: controlName }],
  ];
  return { plugins };
}

const attachReport: Plugin<[FieldValues | undefined], Root> = (defaults) => (_tree, file) => {
  file.data[reportKey] = parseReport(String(file), defaults);
};

/**
 * Brings control comments into the form the message control knows: without reason, and without words that
 * would make it throw (the rule `control-comment` has spoken of those). All rules are named one by one:
 * a bare `disable` would also hide what stands before it.
 */
const plainControls: Plugin<[], Root> = () => (tree) => {
  eachNode(tree, (node) => {
    if (node.type !== 'html') return;
    const text = withoutReason(node.value.replace(/^<!--|-->\s*$/g, '').trim());
    const [name, verb = '', ...ids] = text.split(/\s+/);
    if (name !== controlName) return;
    const words = [name, verb, ...(ids.length > 0 ? ids : ruleIds)].join(' ');
    node.value = (controlVerbs as readonly string[]).includes(verb) ? `<!-- ${words} -->` : '';
  });
};

function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) node.children.forEach((child) => eachNode(child, visit));
}
