import { hostileReports, hostileSettings } from '../../test/property/hostile/shapes';
import type { HostileShape } from '../../test/property/hostile/shapes';
import { tryReport, trySettings } from '../../test/property/hostile/try-shape';
import type { TriedShape } from '../../test/property/hostile/try-shape';

export interface ShapeResult {
  readonly shape: HostileShape;
  /** What became of it, or why it failed. */
  readonly tried: TriedShape | string;
}

/** Takes every hostile shape in its full size through all stages; one that fails does not stop the others. */
export async function tryShapes(): Promise<{
  readonly reports: ShapeResult[];
  readonly settings: ShapeResult[];
}> {
  return {
    reports: await tryAll(hostileReports, tryReport),
    settings: await tryAll(hostileSettings, trySettings),
  };
}

async function tryAll(
  shapes: readonly HostileShape[],
  tryOne: (shape: HostileShape, size: number) => Promise<TriedShape>,
): Promise<ShapeResult[]> {
  const results: ShapeResult[] = [];
  for (const shape of shapes) {
    const tried = await tryOne(shape, shape.full).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    console.log(shape.name, shape.full, tried);
    results.push({ shape, tried });
  }
  return results;
}
