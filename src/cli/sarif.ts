import type { Log, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../core/checks/rules';
import type { Severity } from '../core/checks/model';
import type { Catalogue, Language } from '../core/messages/catalogue';
import { version } from '../../package.json';
import type { PrintedFinding } from './output';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A finding as SARIF takes it: without lines for a file that has none. */
type SarifFinding = Pick<PrintedFinding, 'file' | 'rule' | 'severity' | 'message'> &
  Partial<Pick<PrintedFinding, 'line' | 'column' | 'endLine' | 'endColumn'>>;

/** What findings may be of, for the log's own list. */
interface Described {
  readonly id: string;
  readonly description: Catalogue<string>;
}

/**
 * Findings as a SARIF 2.1.0 log, the form code hosts and CI services show beside the changed lines.
 *
 * @param findings lines and columns from 1, columns in UTF-16 units, end exclusive: as SARIF counts
 */
export function toSarif(
  findings: readonly SarifFinding[],
  language: Language,
  checks: readonly Described[] = rules,
): string {
  const said = new Set(findings.map(({ rule }) => rule));
  const known = checks.map(({ id, description }) => describe(id, description[language]));
  const others = [...said].filter((id) => !known.some((rule) => rule.id === id));
  const descriptors = [...known, ...others.map((id) => describe(id, id))];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bao-cao-dang', version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, descriptors)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string, text: string): ReportingDescriptor {
  return { id, shortDescription: { text } };
}

function toResult(finding: SarifFinding, descriptors: readonly ReportingDescriptor[]): Result {
  const { file, line, column, endLine, endColumn, rule, severity, message } = finding;
  return {
    ruleId: rule,
    ruleIndex: descriptors.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          ...(line !== undefined && {
            region: { startLine: line, startColumn: column, endLine, endColumn },
          }),
        },
      },
    ],
  };
}

/** A path as given, as a relative or absolute URI reference. */
function toUri(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
