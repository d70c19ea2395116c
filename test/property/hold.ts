import fc from 'fast-check';

/** How long every statement is tried; without it each has its number of cases. */
const minutes = process.env.MINUTES === undefined ? undefined : Number(process.env.MINUTES);
/**
 * Printed, so that a run can be repeated: `SEED=… npm test -- property`. The cases of every test run are the
 * same, so that a change is judged by itself; a run with time of its own looks for new ones.
 */
const seed = Number(
  process.env.SEED ?? (minutes === undefined ? 20_260_521 : Date.now() % 2 ** 31),
);

before(() => {
  console.log(`  SEED=${seed}${minutes === undefined ? '' : `, ${minutes} minutes each`}`);
});

/**
 * Fails with the smallest text found for which a statement does not hold.
 *
 * @param cases how many texts are tried, if the run has no time of its own
 */
export async function hold(
  texts: fc.Arbitrary<string>,
  cases: number,
  statement: (text: string) => void | Promise<void>,
): Promise<void> {
  let tried = 0;
  const property = fc.asyncProperty(texts, async (text) => {
    tried++;
    await statement(text);
  });
  await fc.assert(
    property,
    minutes === undefined
      ? { seed, numRuns: cases }
      : { seed, numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: minutes * 60_000 },
  );
  if (minutes !== undefined) console.log(`    ${tried} texts`);
}

/** Some texts, the same ones for the same seed. */
export function sample(texts: fc.Arbitrary<string>, count: number): string[] {
  return fc.sample(texts, { seed, numRuns: count });
}
