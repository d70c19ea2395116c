/** Languages of messages: Vietnamese by default, English by a setting. */
export type Language = 'vi' | 'en';

/** The same text, or set of texts, in every language. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

/**
 * Declares messages in both languages; the compiler sees to it that neither lacks one.
 * A message is a string, or a function of what it names.
 */
export function catalogue<T>(messages: {
  readonly vi: T;
  readonly en: NoInfer<Widened<T>>;
}): Catalogue<T> {
  return messages as unknown as Catalogue<T>;
}

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };
