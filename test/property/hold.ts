import fc from 'fast-check';

/** Printed, so that a run can be repeated: `SEED=… npm test -- property`. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** How long every statement is tried; without it each has its number of cases. */
const minutes = process.env.MINUTES === undefined ? undefined : Number(process.env.MINUTES);

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
