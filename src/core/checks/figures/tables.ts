import type { Report, Table } from '../../report/model';
import { visitBlocks } from '../../report/walk';
import type { ReadPassage } from '../prose/readings';
import { readGrid } from './cells';
import type { Grid } from './cells';

/** Every table of a report that holds figures, read. */
export function gridsOf(report: Report, read: ReadPassage): Grid[] {
  const tables: Table[] = [];
  visitBlocks(report.blocks, (block) => {
    if (block.type === 'table') tables.push(block);
  });
  return tables.flatMap((table) => readGrid(table, read) ?? []);
}
