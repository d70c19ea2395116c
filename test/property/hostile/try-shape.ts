import { expectChecked, expectSettings, expectWordFile } from '../statements';
import { Stopwatch } from '../time-bounds';
import type { Stage } from '../time-bounds';
import type { HostileShape } from './shapes';

/** What became of a shape that lost nothing. */
export interface TriedShape {
  /** In 1,024 UTF-16 units. */
  readonly kilobytes: number;
  /** Milliseconds of processor time. */
  readonly took: Readonly<Partial<Record<Stage, number>>>;
}

/** Takes a report through every stage; fails where something does not hold, or takes too long. */
export async function tryReport(shape: HostileShape, size: number): Promise<TriedShape> {
  const text = shape.text(size);
  const watch = new Stopwatch(text);
  await expectChecked(text, watch);
  await expectWordFile(text, watch);
  return { kilobytes: text.length / 1024, took: watch.took };
}

/** Reads a text as `bao-cao.yaml`; fails as `tryReport` does. */
export async function trySettings(shape: HostileShape, size: number): Promise<TriedShape> {
  const text = shape.text(size);
  const watch = new Stopwatch(text);
  await expectSettings(text, watch);
  return { kilobytes: text.length / 1024, took: watch.took };
}
