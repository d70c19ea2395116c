import { readFileSync, readdirSync } from 'node:fs';
import { Checker } from '../../src/core/checks/engine';
import { rules } from '../../src/core/checks/rules';
import { ReportParser } from '../../src/core/report/parse-report';
import { readTemplate } from '../../src/core/templates/read-template';
import { plainContext } from '../unit/checks/plain-context';

const templates = new Map(
  readdirSync('templates').map((file) => {
    const name = file.replace(/\.md$/, '');
    return [name, readTemplate(name, readFileSync(`templates/${file}`, 'utf8'))];
  }),
);

/** What reads and checks one text after the other, and keeps what it has read. */
export interface Program {
  readonly parser: ReportParser;
  readonly checker: Checker;
}

/** Every rule, with our templates and no settings. */
export function newProgram(): Program {
  const checker = new Checker({
    rules,
    context: {
      ...plainContext,
      templates,
      // The worst a picture can be: those of random texts are not there.
      pictureState: () => 'missing',
    },
    severities: new Map(),
  });
  return { parser: new ReportParser(), checker };
}

export const program = newProgram();
