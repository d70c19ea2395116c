/**
 * The part of `node:assert/strict` that the shared tests use, for the host that has no Node.
 * The bundler puts this file in its place; a function missing here fails the test that calls it.
 */

/** Thrown like Node's; mocha shows both values when the types agree. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

type Message = string | Error | undefined;

function raise(message: Message, fallback: string, actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? fallback, actual, expected);
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (toJson(value) ?? String(value));
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function ok(value: unknown, message?: Message): void {
  if (!value) raise(message, `${show(value)} is not truthy`, value, true);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) return;
  raise(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) raise(message, `${show(actual)} was not expected`);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (sameDeep(actual, expected)) return;
  raise(message, `${show(actual)} is not deeply ${show(expected)}`, actual, expected);
}

function match(text: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(text)) raise(message, `${show(text)} does not match ${pattern}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text)) raise(message, `${show(text)} matches ${pattern}`);
}

function fail(message?: Message): never {
  return raise(message, 'failed');
}

async function rejects(
  task: Promise<unknown> | (() => Promise<unknown>),
  expected?: RegExp,
): Promise<void> {
  const error = await (typeof task === 'function' ? task() : task).then(
    () => undefined,
    (reason: unknown) => (reason instanceof Error ? reason : new Error(show(reason))),
  );
  if (error === undefined) raise(undefined, 'expected a rejection');
  if (expected) match(String(error), expected);
}

/** Same values, same keys, same prototypes; enough for plain data. */
function sameDeep(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Date) return left.getTime() === (right as unknown as Date).getTime();
  if (left instanceof Map || left instanceof Set) {
    return sameDeep([...left], [...(right as unknown as Iterable<unknown>)]);
  }
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameDeep(left[key], right[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const assert = Object.assign(ok, {
  ok,
  equal,
  strictEqual: equal,
  notEqual,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  fail,
  rejects,
});

export { assert as default };
